package org.plimsoll.app.render.draw.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;

/**
 * PNG from a figure that stands alone. Text is drawn from the bundled typefaces as outlines, so the pixels are the same
 * on every machine, with or without fonts and displays. The bytes also depend on the zlib that the JDK is built with.
 */
public final class Rasterizer {
    private static final Pattern WIDTH = Pattern.compile("<svg [^>]*?width=\"(\\d+)\" height=\"(\\d+)\"");
    private static final double MOST_PIXELS = 100e6;

    private final TextOutliner text = new TextOutliner();

    /**
     * @param standalone markup from {@code FigureStyle.standalone}
     * @param scale pixels per px; 2 for screens and print
     */
    public byte[] png(String standalone, double scale) {
        Matcher size = WIDTH.matcher(standalone);
        if (!size.find()) {
            throw new IllegalArgumentException("not a figure that stands alone");
        }
        double width = Double.parseDouble(size.group(1)) * scale;
        double height = Double.parseDouble(size.group(2)) * scale;
        if (!(width >= 1 && height >= 1 && width * height <= MOST_PIXELS)) {
            throw new IllegalArgumentException("too large or too small to draw: " + width + " x " + height);
        }
        return write(draw(text.outline(standalone), (float) width, (float) height));
    }

    private static BufferedImage draw(String svg, float width, float height) {
        Canvas canvas = new Canvas();
        canvas.addTranscodingHint(ImageTranscoder.KEY_WIDTH, width);
        canvas.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, height);
        canvas.addTranscodingHint(ImageTranscoder.KEY_EXECUTE_ONLOAD, false);
        canvas.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        canvas.addTranscodingHint(ImageTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        try {
            canvas.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
        } catch (TranscoderException e) {
            throw new IllegalStateException("a figure could not be drawn: " + e.getMessage(), e);
        }
        BufferedImage image = canvas.image;
        if (image == null) {
            throw new IllegalStateException("a figure could not be drawn");
        }
        return image;
    }

    private static byte[] write(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        ImageWriter writer = writers.next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static final class Canvas extends ImageTranscoder {
        private @Nullable BufferedImage image;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }
    }
}
