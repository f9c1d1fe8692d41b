/**
 * From bytes to text, for every reader of a text format: which encoding a file has, and what is doubtful about it. Files come from
 * spreadsheets, mails and old programs, so a wrong encoding is normal and must cost a remark, not the file.
 */
@NullMarked
package org.plimsoll.formats.text;

import org.jspecify.annotations.NullMarked;
