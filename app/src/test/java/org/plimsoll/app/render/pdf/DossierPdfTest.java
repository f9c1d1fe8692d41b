package org.plimsoll.app.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plimsoll.app.render.dossier.CaseInMemory;
import org.plimsoll.core.dossier.Findings;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierPdfTest {

    /** The founding case has 30: 29 before voyages, a second list and the value of further looks had sections. */
    private static final int MOST_PAGES = 31;

    private final Findings findings = CaseInMemory.founding().findings();
    private final byte[] pdf = new DossierPdf().render(findings, CaseInMemory.context());

    @Test
    void timeZoneLocaleAndTheClockChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new DossierPdf().render(findings, CaseInMemory.context()))
                    .isEqualTo(pdf);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void itSaysWhatItIsAndBringsItsTypefacesAndColours() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("<pdfaid:conformance>B</pdfaid:conformance>");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith(findings.caseFile().question().title());
            assertThat(document.getNumberOfPages()).isLessThan(MOST_PAGES);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theReferenceCheckerFindsItPdfA2b() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            assertThat(result.getTestAssertions())
                    .filteredOn(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void itsFirstPageHoldsTheFindingAndItsPagesAreNumbered() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            String first = text.getText(document).replaceAll("\\s+", " ");
            assertThat(first)
                    .contains(findings.statements().getFirst().text())
                    .contains("What is not corrected")
                    .contains("1 / " + document.getNumberOfPages());
        }
    }
}
