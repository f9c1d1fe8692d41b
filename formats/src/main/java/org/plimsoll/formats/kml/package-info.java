/**
 * KML 2.2 and KMZ: places that somebody drew in Google Earth come in, layers for people who use it go out. XML is read without document
 * types or entities and nothing that a file links to is ever fetched.
 */
@NullMarked
package org.plimsoll.formats.kml;

import org.jspecify.annotations.NullMarked;
