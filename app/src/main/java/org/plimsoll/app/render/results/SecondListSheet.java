package org.plimsoll.app.render.results;

import org.plimsoll.core.coverage.TwoLists;

/** Columns of the table about the number of calls by a second list. */
final class SecondListSheet {

    private SecondListSheet() {}

    static Sheet<TwoLists.Result> results() {
        return new Sheet<TwoLists.Result>(
                        "second_list",
                        "The number of calls by a second list, a check that no other figure uses; empty where there is none")
                .computed(
                        "odds_ratio",
                        "supposed odds ratio of being on one list given the other",
                        TwoLists.Result::oddsRatio)
                .estimate("calls", "all calls of the period", TwoLists.Result::calls);
    }
}
