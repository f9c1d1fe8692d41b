package org.plimsoll.core.casefile;

import java.time.LocalDate;

/**
 * What a case asks.
 *
 * @param id short name: that of the folder
 * @param title headline of the dossier
 * @param text the question in a sentence or two
 * @param first first day of the period
 * @param last last day of the period
 * @param asOf the day whose knowledge the dossier shows; it stands for today, because a build reads no clock
 */
public record Question(String id, String title, String text, LocalDate first, LocalDate last, LocalDate asOf) {
    public Question {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
    }
}
