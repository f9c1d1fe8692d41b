package org.plimsoll.formats.zip;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An archive that was unpacked once under its limits, so that handing its bytes to a library is safe. */
public final class Archive {
    private final byte[] bytes;
    private final Map<String, byte[]> entries;

    Archive(byte[] bytes, Map<String, byte[]> entries) {
        this.bytes = bytes;
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The archive as it is; not a copy, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The unpacked entries that were asked for, by name, in the archive's order. */
    public Map<String, byte[]> entries() {
        return entries;
    }
}
