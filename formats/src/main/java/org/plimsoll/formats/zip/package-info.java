/**
 * Archives that other formats come in (KMZ, XLSX), opened under limits: a few kilobytes can unpack to terabytes, and a name in an archive
 * can point outside the folder it is unpacked to. Nothing is ever unpacked to disk.
 */
@NullMarked
package org.plimsoll.formats.zip;

import org.jspecify.annotations.NullMarked;
