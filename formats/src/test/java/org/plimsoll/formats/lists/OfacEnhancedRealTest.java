package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.PublishedList;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.TestData;
import org.plimsoll.formats.text.InputFile;

class OfacEnhancedRealTest {

    @Test
    void readsTheConsolidatedListOfJanuary2025() throws IOException {
        Path file = TestData.file("sanctions/ofac_consolidated_nonsdn_enhanced_2025-01-10.xml.gz");
        var input = new InputFile("list.xml", () -> new GZIPInputStream(Files.newInputStream(file)));
        List<ListEntry> entries = new ArrayList<>();
        ListReport report = new OfacEnhancedXmlReader().read(ListFiles.of(input), ListLimits.DEFAULT, entries::add);
        assertThat(report.entries()).isEqualTo(443);
        assertThat(report.setAside()).isZero();
        assertThat(report.issues()).isEmpty();
        assertThat(report.list()).contains(PublishedList.US_OFAC_CONSOLIDATED.id());
        assertThat(report.date()).contains(LocalDate.of(2025, 1, 10));
        assertThat(entries).extracting(ListEntry::ref).doesNotHaveDuplicates().contains("9639");
        assertThat(entries).allSatisfy(e -> {
            assertThat(e.terms().from()).isPresent();
            assertThat(e.terms().measures()).doesNotContain(Measure.NOT_SAID);
            assertThat(e.terms().programmes()).isNotEmpty();
        });
        assertThat(entries).extracting(ListEntry::kind).containsOnly(SubjectKind.PERSON, SubjectKind.ORGANISATION);
        // Counted in the file: 75 types of sanction say Block, each of another entity.
        assertThat(entries.stream().filter(e -> e.terms().measures().contains(Measure.ASSET_FREEZE)))
                .hasSize(75);
    }
}
