package org.plimsoll.formats.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** The standard's binary form of a geometry: a header with the envelope, then well-known binary; all little-endian. */
final class GeoPackageBinary {
    private static final int HEADER_BYTES = 40;
    /** Little-endian (bit 0), envelope of two dimensions (bits 1 to 3 = 1). */
    private static final byte FLAGS = 0b0011;

    private final int srsId;
    private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);

    GeoPackageBinary(int srsId) {
        this.srsId = srsId;
    }

    /** The bytes; null where there is no geometry or it is empty. */
    byte @Nullable [] of(@Nullable Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            return null;
        }
        byte[] body = wkb.write(geometry);
        Envelope envelope = geometry.getEnvelopeInternal();
        return ByteBuffer.allocate(HEADER_BYTES + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put(FLAGS)
                .putInt(srsId)
                .putDouble(envelope.getMinX())
                .putDouble(envelope.getMaxX())
                .putDouble(envelope.getMinY())
                .putDouble(envelope.getMaxY())
                .put(body)
                .array();
    }
}
