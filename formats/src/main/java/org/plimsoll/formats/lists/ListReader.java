package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.function.Consumer;
import org.plimsoll.core.sanction.ListEntry;

/**
 * Reads one format of lists as a stream: an entry goes to the consumer as soon as it is complete, so that memory does not grow with the
 * file. What is wrong with the file becomes issues, never an exception; an {@link IOException} means that the bytes could not be had.
 */
@FunctionalInterface
interface ListReader {
    /** Reads all entries, in the file's order. */
    ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException;
}
