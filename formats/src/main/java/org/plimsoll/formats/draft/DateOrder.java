package org.plimsoll.formats.draft;

/** Which number comes first in a date such as 03/04/2024. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
