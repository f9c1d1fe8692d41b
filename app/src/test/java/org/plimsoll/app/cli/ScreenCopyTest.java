package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.app.house.Needs;
import org.plimsoll.app.lists.ListStore;
import org.plimsoll.core.screening.Screener;
import org.plimsoll.core.screening.Screening;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.core.screening.Weights;
import org.plimsoll.formats.script.ScriptRomaniser;

/** Answers from lists that were read before are those from lists that are read anew, letter by letter. */
class ScreenCopyTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final List<String> ASKED = List.of(
            "8660313", "8660314", "CHON MA SAN", "CHONG MA SAM", "\ucc9c\ub9c8\uc0b0", "OCEAN SHIPPING", "445114000");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ofAPlainList() throws IOException {
        add(
                Files.writeString(
                        folder.resolve("list.csv"),
                        "name,former names,imo,flag\nCHON MA SAN,OCEAN; \ucc9c\ub9c8\uc0b0,8660313,KP\nSEA SHIPPING,,8660314,\n"));
        answersAreTheSame();
    }

    @Test
    void ofTheRealLists() throws IOException {
        Path sanctions = Needs.data("sanctions");
        for (String list : List.of(
                "ofac_2023-01_sdn_with_header.csv",
                "ofac_consolidated_nonsdn_enhanced_2025-01-10.xml.gz",
                "us_consolidated_screening_list_2022-04.csv.gz")) {
            add(sanctions.resolve(list));
        }
        answersAreTheSame();
    }

    private void add(Path list) {
        Typed added = Typed.command("lists", "add", list, "--lists", folder.resolve("lists"));
        assertThat(added.code()).as(added.err()).isZero();
    }

    private void answersAreTheSame() throws IOException {
        String anew = answers(Optional.empty());
        assertThat(copies()).isZero();
        assertThat(answers(Optional.of("a build"))).isEqualTo(anew);
        assertThat(copies())
                .isEqualTo(new ListStore(folder.resolve("lists")).versions().size());
        assertThat(answers(Optional.of("a build"))).isEqualTo(anew).contains("CHON MA SAN");
    }

    private long copies() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("lists"))) {
            return files.filter(f -> f.endsWith("entries.copy")).count();
        }
    }

    private String answers(Optional<String> build) throws IOException {
        var store = new ListStore(folder.resolve("lists"), () -> build);
        var text = new StringWriter();
        var lists = new AskedLists(store.histories(store.versions(), issue -> text.append(issue + "\n")));
        var screener = new Screener(lists.histories(), new ScriptRomaniser(), Weights.STANDARD);
        List<Screening> screenings = new ArrayList<>();
        for (String asked : ASKED) {
            screenings.add(screener.screen(Subject.typed(asked), DAY, 0.01));
        }
        var answers = new ScreenAnswers(lists, screenings, DAY);
        var out = new PrintWriter(text);
        answers.print(out, true);
        answers.json(out, java.util.Optional.empty());
        out.flush();
        return text.toString();
    }
}
