package org.plimsoll.app.render.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.app.render.results.FolderComparison.Difference;
import org.plimsoll.app.render.results.FolderComparison.Kind;
import org.plimsoll.formats.files.Sha256;

class FolderComparisonTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void findsWhatIsMissingChangedAndUnexpected() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("same"), "1");
        Files.writeString(folder.resolve("changed"), "1");
        Files.writeString(folder.resolve("tables/missing"), "1");
        List<ResultFile> before = FolderComparison.list(folder, path -> true);
        Files.writeString(folder.resolve("changed"), "2");
        Files.delete(folder.resolve("tables/missing"));
        Files.writeString(folder.resolve("unexpected"), "1");
        Files.writeString(folder.resolve("apart"), "1");
        assertThat(FolderComparison.compare(before, FolderComparison.list(folder, path -> !path.equals("apart"))))
                .extracting(Difference::path, Difference::kind)
                .containsExactly(
                        tuple("changed", Kind.CHANGED),
                        tuple("tables/missing", Kind.MISSING),
                        tuple("unexpected", Kind.UNEXPECTED));
    }

    @Test
    void theInputsOfALedgerAreThoseOfItsCase() throws IOException {
        BuiltCase built = BuiltCase.founding();
        Path ledger = folder.resolve("ledger.json");
        Files.writeString(ledger, LedgerJson.write(built.findings(), built.context()));
        LedgerInputs inputs = LedgerInputs.read(ledger);
        assertThat(inputs.sha256()).isEqualTo(built.context().inputs()).hasSizeGreaterThan(5);
        assertThat(FolderComparison.inputs(inputs.sha256(), built.folder())).isEmpty();
        Map<String, String> other = new TreeMap<>(inputs.sha256());
        other.put("claims.csv", "0".repeat(64));
        other.put("gone.csv", "0".repeat(64));
        assertThat(FolderComparison.inputs(other, built.folder()))
                .extracting(Difference::kind)
                .containsExactly(Kind.CHANGED, Kind.MISSING);
    }

    @Test
    void neverLooksOutsideTheCase() throws IOException {
        Path file = Files.writeString(folder.resolve("outside"), "1");
        assertThat(FolderComparison.inputs(Map.of("../outside", Sha256.of(file)), folder.resolve("case")))
                .extracting(Difference::kind)
                .containsExactly(Kind.MISSING);
    }

    @Test
    void whatIsNoLedgerIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.json"), "{\"schema\": \"other/1\"}");
        assertThatThrownBy(() -> LedgerInputs.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other/1");
        Files.writeString(file, "[]");
        assertThatThrownBy(() -> LedgerInputs.read(file)).isInstanceOf(IOException.class);
        Files.writeString(file, "{");
        assertThatThrownBy(() -> LedgerInputs.read(file)).isInstanceOf(IOException.class);
    }
}
