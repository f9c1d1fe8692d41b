package org.plimsoll.core.casefile;

import org.plimsoll.core.evidence.Citation;

/**
 * The right of reply: who was asked, when and by whom, and what they said.
 *
 * @param party who was asked
 * @param askedBy who asked
 * @param asked when, as reported; may be empty
 * @param answer their words, or that none came
 * @param answered when, as reported; may be empty
 * @param citation what it rests on
 */
public record Reply(String party, String askedBy, String asked, String answer, String answered, Citation citation) {}
