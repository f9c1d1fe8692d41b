package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListEntry.Fact;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.formats.text.InputFile;

/** What was read comes back as it was. */
class PackedListTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 30);

    static List<String> xmlLists() {
        return List.of(XmlListFixtures.SDN, XmlListFixtures.ENHANCED, XmlListFixtures.ADVANCED);
    }

    @ParameterizedTest
    @MethodSource("xmlLists")
    void aListComesBackAsItWasRead(String xml) throws IOException {
        var file = new InputFile("list.xml", () -> new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        List<ListEntry> entries = new ArrayList<>();
        ListReport report =
                FormatGuess.of(file).orElseThrow().read(ListFiles.of(file), ListLimits.DEFAULT, entries::add);
        assertThat(entries).isNotEmpty();

        assertThat(back(new PackedList(entries, report))).isEqualTo(new PackedList(entries, report));
    }

    @Test
    void everyKindOfValueComesBack() throws IOException {
        List<ListedName> names = new ArrayList<>();
        for (ListedName.Kind kind : ListedName.Kind.values()) {
            names.add(new ListedName("name \u00e9 \ucc9c\ub9c8\uc0b0 \ud83d\udea2 " + kind, kind));
        }
        // Half of a pair, as only a damaged list has it: a character set would make another of it.
        names.add(new ListedName("half \ud83d", ListedName.Kind.ALIAS));
        names.add(new ListedName("x".repeat(200_000), ListedName.Kind.ALIAS));
        names.add(new ListedName("\u5343".repeat(200_000), ListedName.Kind.SCRIPT));
        List<Fact> facts = new ArrayList<>();
        Arrays.stream(Particular.values()).forEach(p -> facts.add(new Fact(p, "")));
        List<Tie> ties = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            ties.add(Tie.to(relation, "party"));
            ties.add(new Tie(
                    relation,
                    "party",
                    Optional.of("12"),
                    OptionalDouble.of(33.3),
                    Optional.of(DAY),
                    Optional.of(LocalDate.of(97, 6, 30))));
        }
        List<ListEntry> entries = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            var terms = new Terms(
                    List.of("A", "B"), EnumSet.allOf(Measure.class), Optional.of(DAY), Optional.of(LocalDate.MAX));
            entries.add(new ListEntry("ref " + kind, kind, names, facts, ties, terms, "remark\u0000\n"));
            entries.add(new ListEntry(
                    "bare " + kind,
                    kind,
                    List.of(ListedName.primary("a")),
                    List.of(),
                    List.of(),
                    Terms.of(List.of(), EnumSet.noneOf(Measure.class)),
                    ""));
        }
        List<Issue> issues = new ArrayList<>();
        for (Issue.Severity severity : Issue.Severity.values()) {
            issues.add(new Issue(severity, "code", new Locus("list.csv", 7, "field"), "problem", "remedy"));
        }
        var list = new PackedList(entries, new ListReport(Optional.of(DAY), 10, 3, issues));

        assertThat(back(list)).isEqualTo(list);
    }

    @Test
    void moreTextsThanAreRememberedComeBack() throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        for (int i = 0; i < PackWriter.MOST_KNOWN + 5_000; i++) {
            var terms = new Terms(
                    List.of("programme " + i),
                    EnumSet.of(Measure.ASSET_FREEZE),
                    Optional.of(DAY.plusDays(i)),
                    Optional.empty());
            // The reference comes twice, so that the last ones are asked for beyond what is remembered.
            entries.add(new ListEntry(
                    "r" + i,
                    SubjectKind.VESSEL,
                    List.of(ListedName.primary("r" + i)),
                    List.of(),
                    List.of(),
                    terms,
                    "r" + i % 7));
        }
        var list = new PackedList(entries, new ListReport(Optional.empty(), entries.size(), 0, List.of()));

        assertThat(back(list)).isEqualTo(list);
    }

    @Test
    void whatEndsTooSoonIsRefused() throws IOException {
        byte[] whole = packed(small());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PackedList.readFrom(new ByteArrayInputStream(cut)))
                    .as("cut after %d of %d bytes", length, whole.length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void otherBytesAreRefusedOrReadButNeverFailInAnotherWay() throws IOException {
        byte[] whole = packed(small());
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            for (int other : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
                byte[] changed = whole.clone();
                changed[at] = (byte) other;
                try {
                    PackedList.readFrom(new ByteArrayInputStream(changed));
                } catch (IOException e) {
                    refused++;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private static PackedList small() {
        var entry = new ListEntry(
                "1",
                SubjectKind.VESSEL,
                List.of(ListedName.primary("CHON MA SAN")),
                List.of(new Fact(Particular.IMO, "8660313")),
                List.of(Tie.to(Relation.OWNED_BY, "EXAMPLE")),
                Terms.of(List.of("DPRK4"), EnumSet.of(Measure.ASSET_FREEZE)),
                "remark");
        return new PackedList(List.of(entry), new ListReport(Optional.of(DAY), 1, 0, List.of()));
    }

    private static PackedList back(PackedList list) throws IOException {
        return PackedList.readFrom(new ByteArrayInputStream(packed(list)));
    }

    private static byte[] packed(PackedList list) throws IOException {
        var out = new ByteArrayOutputStream();
        list.writeTo(out);
        return out.toByteArray();
    }
}
