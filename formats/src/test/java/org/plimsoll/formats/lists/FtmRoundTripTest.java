package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.formats.network.ExampleNetwork;
import org.plimsoll.formats.network.FtmNetworkWriter;
import org.plimsoll.formats.text.InputFile;

/** What is written as FollowTheMoney is read as the same again. */
class FtmRoundTripTest {

    private static String written() throws IOException {
        var out = new StringBuilder();
        FtmNetworkWriter.write(ExampleNetwork.network(), "example", out);
        return out.toString();
    }

    @Test
    void theListedComeBackWithWhatWasSaidOfThem() throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        ListReport report = new FtmEntitiesReader()
                .read(ListFiles.of(InputFile.of("network.ftm.json", written())), ListLimits.DEFAULT, entries::add);
        assertThat(report.issues()).isEmpty();
        assertThat(entries)
                .extracting(ListEntry::ref, ListEntry::kind)
                .containsExactly(tuple("chon-ma-san", SubjectKind.VESSEL), tuple("owner", SubjectKind.ORGANISATION));
        ListEntry ship = entries.getFirst();
        assertThat(ship.name()).isEqualTo("CHON MA SAN");
        assertThat(ship.imos()).extracting(Object::toString).containsExactly("IMO 8660313");
        assertThat(ship.terms().measures())
                .containsExactly(Measure.PORT_ENTRY_BAN, Measure.ASSET_FREEZE, Measure.DE_FLAG);
        assertThat(ship.terms().programmes()).containsExactly("EXAMPLE PROGRAMME");
        assertThat(ship.terms().from()).contains(LocalDate.of(2018, 3, 30));
        assertThat(ship.ties())
                .extracting(Tie::relation, t -> t.ref().orElse(""))
                .containsExactly(
                        tuple(Relation.OWNED_BY, "owner"),
                        tuple(Relation.OWNED_BY, "owner"),
                        tuple(Relation.REGISTERED_OWNER, "was"),
                        tuple(Relation.MANAGED_BY, "manager"),
                        tuple(Relation.MET, "an-san-1"));
        assertThat(ship.ties().getFirst())
                .isEqualTo(new Tie(
                        Relation.OWNED_BY,
                        "EXAMPLE <OWNER> & \"SONS\" 천마산",
                        Optional.of("owner"),
                        OptionalDouble.of(62.5),
                        Optional.of(LocalDate.of(2016, 1, 1)),
                        Optional.empty()));
        assertThat(ship.remarks()).contains("25-50");
    }

    @Test
    void everyLineIsOneEntityWithAnIdOfItsOwn() throws IOException {
        List<String> ids = new ArrayList<>();
        var reading = new ListReading("network.ftm.json", ListLimits.DEFAULT, entry -> {});
        new FtmLines(InputFile.of("network.ftm.json", written()), ListLimits.DEFAULT).read(reading, (entity, line) -> {
            assertThat(entity.datasets()).containsExactly("example");
            assertThat(entity.caption()).isNotBlank();
            ids.add(entity.id());
            return true;
        });
        assertThat(reading.report().issues()).isEmpty();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "chon-ma-san",
                        "an-san-1",
                        "owner",
                        "manager",
                        "was",
                        "chon-ma-san-owned_by-owner",
                        "chon-ma-san-owned_by-owner-2",
                        "chon-ma-san-registered_owner-was",
                        "chon-ma-san-managed_by-manager",
                        "an-san-1-operated_by-manager",
                        "owner-directed_by-manager",
                        "owner-linked_to-was",
                        "chon-ma-san-met-an-san-1",
                        "chon-ma-san-listed-example",
                        "owner-listed-example");
        assertThat(written()).isEqualTo(written());
    }
}
