package org.plimsoll.app.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plimsoll.app.render.dossier.DossierContext;
import org.plimsoll.app.render.dossier.DossierFigures;
import org.plimsoll.app.render.dossier.DossierHtml;
import org.plimsoll.app.render.dossier.Medium;
import org.plimsoll.app.render.draw.raster.Typeface;
import org.plimsoll.core.dossier.Findings;

/**
 * Writes a dossier as PDF/A-2b from the same page as the browser's. The bytes depend on the findings and the context alone: dates are those
 * of the case, typefaces are the bundled ones, nothing is fetched.
 */
public final class DossierPdf {

    private static final String AUTHOR = "Plimsoll";

    /** The dossier as PDF. */
    public byte[] render(Findings findings, DossierContext context) {
        return render(findings, context, DossierFigures.of(findings));
    }

    /** The dossier as PDF, with figures that are drawn already. */
    public byte[] render(Findings findings, DossierContext context, DossierFigures figures) {
        XRLog.setLoggingEnabled(false);
        String page = new DossierHtml().render(findings, context, figures, Medium.PAPER);
        var question = findings.caseFile().question();
        return write(page, question.title() + " · Plimsoll dossier", context.version(), question.asOf());
    }

    private static byte[] write(String page, String title, String version, LocalDate asOf) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .withProducer(AUTHOR)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useReplacementText("?")
                .useSVGDrawer(new BatikSVGDrawer());
        for (Typeface face : Typeface.values()) {
            builder.useFont(
                    () -> PlainFont.open(face),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        // The page holds everything it needs; whatever else a name in a file might make it ask for is refused.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = open(renderer)) {
            new PinnedMetadata(title, AUTHOR + " " + version, asOf).write(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF could not be written", e);
        }
    }

    private static PDDocument open(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }
}
