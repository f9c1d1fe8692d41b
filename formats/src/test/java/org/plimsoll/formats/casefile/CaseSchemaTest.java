package org.plimsoll.formats.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.draft.CaseDraft;
import org.plimsoll.formats.text.InputFile;

class CaseSchemaTest {
    private static final Path FILE = Path.of("..", "docs", "reference", "case.schema.json");
    private static final String NAMED_BY = "# yaml-language-server: $schema=";

    private static final String SMALL = TestCases.small().getOrDefault(CaseYamlFormat.FILE, "");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlainJson.write(CaseSchema.tree()));

    @Test
    void theCommittedSchemaIsTheOneThatTheReaderFollows() throws IOException {
        Renewal.hold(FILE, PlainJson.write(CaseSchema.tree()) + "\n", CaseSchemaTest.class);
    }

    @Test
    void theTemplateInTheJarHasItBesideTheCase() throws IOException {
        assumeFalse(Renewal.RENEW, "the jar's copy was made before the schema was renewed");
        try (InputStream packaged = CaseReader.class.getResourceAsStream("template/" + CaseYamlFormat.SCHEMA_FILE)) {
            assertThat(packaged).isNotNull();
            assertThat(new String(packaged.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(FILE));
        }
    }

    static Stream<Path> cases() throws IOException {
        return FoundingCaseTest.cases().map(folder -> folder.resolve(CaseYamlFormat.FILE));
    }

    @Test
    void aNewCaseFollowsItAndHasItBesideItself() throws IOException {
        Map<String, byte[]> files = CaseDraft.template(new CaseDraft.Wish(
                "my case", Optional.empty(), LocalDate.of(2024, 11, 22), Optional.empty(), Optional.empty()));
        String yaml = new String(files.get(CaseYamlFormat.FILE), StandardCharsets.UTF_8);
        assertThat(yaml).startsWith(NAMED_BY + CaseYamlFormat.SCHEMA_FILE + "\n");
        assertThat(files).containsKey(CaseYamlFormat.SCHEMA_FILE);
        assertThat(errors(yaml)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseOfTheRepositoryFollowsIt(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    /** An editor finds the schema by this line; a wrong path would be worse than none. */
    @ParameterizedTest
    @MethodSource("cases")
    void aCaseThatNamesItsSchemaNamesOneThatIsThere(Path file) throws IOException {
        String first = Files.readString(file).lines().findFirst().orElseThrow();
        if (first.startsWith(NAMED_BY)) {
            assertThat(file.resolveSibling(first.substring(NAMED_BY.length()))).isRegularFile();
        }
    }

    @Test
    void everyAssumedQuantityIsDescribedWithItsUnit() {
        String text = PlainJson.write(CaseSchema.tree());
        for (Assumed quantity : Assumed.values()) {
            assertThat(text).contains(AssumedMeanings.of(quantity));
            assertThat(AssumedMeanings.of(quantity)).contains("Unit: " + quantity.unit());
        }
    }

    @ParameterizedTest
    @MethodSource("org.plimsoll.formats.casefile.YamlEdit#broken")
    void schemaAndReaderRefuseTheSame(YamlEdit edit) {
        String yaml = edit.apply(SMALL);

        assertThat(TestCases.readWith(CaseYamlFormat.FILE, yaml).issues(Issue.Severity.FATAL))
                .as("the reader's objections")
                .isNotEmpty();
        assertThat(errors(yaml)).as("the schema's objections").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.plimsoll.formats.casefile.YamlEdit#sound")
    void schemaAndReaderTakeTheSame(YamlEdit edit) {
        String yaml = edit.apply(SMALL);

        assertThat(TestCases.readWith(CaseYamlFormat.FILE, yaml).issues(Issue.Severity.FATAL))
                .isEmpty();
        assertThat(errors(yaml)).isEmpty();
    }

    /** The reader doubts such a key and goes on; an editor should underline it. */
    @ParameterizedTest
    @ValueSource(strings = {"drawz: 500\n", "Title: x\n"})
    void aKeyThatNobodyKnowsIsAnErrorInEditorsAndADoubtForTheReader(String key) {
        String yaml = key + SMALL;

        var reading = TestCases.readWith(CaseYamlFormat.FILE, yaml);
        assertThat(reading.caseFile()).isPresent();
        assertThat(reading.issues(Issue.Severity.DOUBT)).extracting(Issue::code).contains("unknown-key");
        assertThat(errors(yaml)).isNotEmpty();
    }

    private List<Error> errors(String yaml) {
        return schema.validate(PlainJson.ofYaml(InputFile.of(CaseYamlFormat.FILE, yaml)), InputFormat.JSON);
    }
}
