package org.plimsoll.formats.draft;

/**
 * A date as a case folder writes it.
 *
 * @param from the day, month, year or moment
 * @param to the last that it may be, blank where it is the same
 * @param twoWays whether day and month can be read either way round, so that the dates are the bounds of both
 */
record WrittenDate(String from, String to, boolean twoWays) {
    static WrittenDate at(String from) {
        return new WrittenDate(from, "", false);
    }

    /** Its last part. */
    String last() {
        return to.isEmpty() ? from : to;
    }

    /** The same with times that say no zone taken as UTC. */
    WrittenDate inUtc() {
        return new WrittenDate(utc(from), utc(to), twoWays);
    }

    private static String utc(String time) {
        boolean moment = time.length() > "2024-03-07".length();
        return moment && time.length() <= "2024-03-07T03:00:00".length() && !time.endsWith("Z") ? time + "Z" : time;
    }

    /** Whether it is one whole day, to which a time of day can be added. */
    boolean oneDay() {
        return to.isEmpty() && from.length() == "2024-03-07".length();
    }
}
