package org.plimsoll.formats.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CaseFormatPageTest {
    private static final Path FILE = Path.of("..", "docs", "reference", "case-format.md");

    @Test
    void thePageSaysWhatTheReaderTakes() throws IOException {
        Renewal.hold(FILE, CaseFormatPage.current(Files.readString(FILE)), CaseFormatPageTest.class);
    }

    @Test
    void everyFileAndColumnIsOnIt() throws IOException {
        String page = Files.readString(FILE);
        for (TableFormat table : CaseReader.TABLES) {
            assertThat(page).contains("\n## " + table.file() + "\n");
            int begin = page.indexOf("\n## " + table.file() + "\n");
            String section = page.substring(begin, page.indexOf("\n## ", begin + 1));
            for (ColumnFormat column : table.columns()) {
                assertThat(section).contains("| `" + column.name() + "` |").contains(column.meaning());
            }
        }
    }
}
