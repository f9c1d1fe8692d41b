package org.plimsoll.formats.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.formats.spreadsheet.SheetCell;

/** Dates, positions, headers and words as people write them. */
class WrittenTextTest {
    private static final DateText UNTOLD = new DateText(Optional.empty());

    private static SheetCell text(String text) {
        return new SheetCell(SheetCell.Kind.TEXT, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-07 | 2024-03-07 |",
                "2024-03 | 2024-03 |",
                "2024-03-07T06:30:00 | 2024-03-07T06:30:00 |",
                "2024/3/7 | 2024-03-07 |",
                "20240307 | 2024-03-07 |",
                "7.3.2024 | 2024-03-07 |",
                "07.03.2024 06:30 | 2024-03-07T06:30 |",
                "07.03.2024 6:30 pm UTC | 2024-03-07T18:30Z |",
                "7 March 2024 | 2024-03-07 |",
                "Thursday, March 7th, 2024 | 2024-03-07 |",
                "07-Mar-24 | 2024-03-07 |",
                "March 2024 | 2024-03 |",
                "7 марта 2024 г. | 2024-03-07 |",
                "2024년 3월 7일 | 2024-03-07 |",
                "45358 | 2024-03-07 |",
                "45358.25 | 2024-03-07T06:00 |",
                "13/04/2024 | 2024-04-13 |",
                "04/13/2024 | 2024-04-13 |",
                "03/03/2024 | 2024-03-03 |",
                "7-9 March 2024 | 2024-03-07 | 2024-03-09",
                "March 7-9, 2024 | 2024-03-07 | 2024-03-09",
                "2024-03-07/2024-03-09 | 2024-03-07 | 2024-03-09",
                "7 March 2024 to 2 April 2024 | 2024-03-07 | 2024-04-02"
            })
    void datesThatMeanOneThing(String written, String from, String to) {
        assertThat(UNTOLD.of(text(written))).contains(new WrittenDate(from, to == null ? "" : to, false));
    }

    @Test
    void aDateOfTwoReadingsSpansBothUntilItsAuthorSaysWhich() {
        SheetCell cell = text("03/04/2024");

        assertThat(UNTOLD.of(cell)).contains(new WrittenDate("2024-03-04", "2024-04-03", true));
        assertThat(new DateText(Optional.of(DateOrder.DAY_FIRST)).of(cell)).contains(WrittenDate.at("2024-04-03"));
        assertThat(new DateText(Optional.of(DateOrder.MONTH_FIRST)).of(cell)).contains(WrittenDate.at("2024-03-04"));
        assertThat(new DateText(Optional.of(DateOrder.MONTH_FIRST)).of(text("13/04/2024")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "03/04/24",
                "31/02/2024",
                "2024-13-01",
                "7 Marvember",
                "12",
                "99999",
                "1/2/3/4",
                "9 March 2024 to 7 March 2024"
            })
    void whatIsNoDateIsNotGuessed(String written) {
        assertThat(UNTOLD.of(text(written))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "42.74N 133.08E | 42.74 | 133.08",
                "N42.74, E133.08 | 42.74 | 133.08",
                "42.74, 133.08 | 42.74 | 133.08",
                "133.08 42.74 | 42.74 | 133.08",
                "42°44'24\"N 133°04'48\"E | 42.74 | 133.08",
                "42°44.4'N, 133°04.8'E | 42.74 | 133.08",
                "(-33.5; -70.25) | -33.5 | -70.25",
                "33.5S 70.25W | -33.5 | -70.25"
            })
    void positionsInOneCell(String written, double latitude, double longitude) {
        var position = PositionText.of(written).orElseThrow();

        assertThat(position.latitudeDeg()).isCloseTo(latitude, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(position.longitudeDeg()).isCloseTo(longitude, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void coordinatesOffTheGlobeOrOfTheWrongSideAreNone() {
        assertThat(PositionText.latitude("91")).isEmpty();
        assertThat(PositionText.latitude("42.74E")).isEmpty();
        assertThat(PositionText.longitude("42,74")).hasValue(42.74);
        assertThat(PositionText.of("Vostochny")).isEmpty();
        assertThat(PositionText.of("42 133")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ship name,NAME",
        "VESSEL,NAME",
        "IMO No.,IMO",
        "Date of arrival (UTC),ARRIVAL",
        "Port of call,PLACE",
        "LOA (m),LENGTH",
        "Lat.,LATITUDE",
        "lng,LONGITUDE",
        "Source URL,LINK",
        "Дата,DATE",
        "선박명,NAME",
        "Laden/Ballast,LOAD",
        "AIS on/off,AIS"
    })
    void headers(String header, ColumnRole role) {
        assertThat(HeaderText.role(header)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Last port", "Next port of call", "Report date", "Source date", "Destination", "Colour", ""})
    void headersOfOtherThings(String header) {
        assertThat(HeaderText.role(header)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Arrived,ARRIVAL",
        "berthed at pier 3,AT_BERTH",
        "departed from the anchorage,DEPARTURE",
        "unloading,DISCHARGE",
        "Loading,LOADING",
        "AIS off,AIS_OFF",
        "went dark,AIS_OFF",
        "ais_position,AIS_POSITION",
        "стоянка,AT_BERTH"
    })
    void events(String words, Sighting.Event event) {
        assertThat(CellWords.event(words)).contains(event);
    }

    @Test
    void wordsThatTellTwoEventsOrNoneTellNone() {
        assertThat(CellWords.event("arrived, then departed")).isEmpty();
        assertThat(CellWords.event("bunkering")).isEmpty();
        assertThat(CellWords.load("not laden")).isEqualTo(Sighting.LoadState.UNKNOWN);
        assertThat(CellWords.load("partly laden")).isEqualTo(Sighting.LoadState.PART_LADEN);
        assertThat(CellWords.load("in ballast")).isEqualTo(Sighting.LoadState.BALLAST);
    }

    @Test
    void amounts() {
        assertThat(AmountText.of(text("5,000 t"), false, "dwt")).hasValue(5000);
        assertThat(AmountText.of(text("5.000"), false, "dwt"))
                .as("five, or five thousand")
                .isEmpty();
        assertThat(AmountText.of(text("100 ft"), true, "length")).hasValue(30.5);
        assertThat(AmountText.of(text("100"), true, "loa ft")).hasValue(30.5);
        assertThat(AmountText.of(text("about 90"), true, "length")).isEmpty();
    }
}
