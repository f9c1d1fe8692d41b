package org.plimsoll.formats.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.vessel.Attribute;

/** What a column of an investigator's table can be about, with the words that headers have for it. */
enum ColumnRole {
    NAME(
            "the ship's name",
            Attribute.NAME,
            "ship",
            "vessel",
            "name",
            "ship name",
            "vessel name",
            "name of ship",
            "name of vessel",
            "tanker",
            "hull",
            "судно",
            "название судна",
            "название",
            "선박",
            "선명",
            "선박명"),
    FORMER_NAME(
            "a former name",
            Attribute.FORMER_NAME,
            "former name",
            "former names",
            "ex name",
            "previous name",
            "previous names",
            "ex"),
    IMO("the IMO number", Attribute.IMO, "imo", "imo number", "imo no", "imo nr", "номер имо", "имо"),
    MMSI("the MMSI", Attribute.MMSI, "mmsi", "mmsi number", "ммси"),
    CALL_SIGN("the call sign", Attribute.CALL_SIGN, "call sign", "callsign", "позывной"),
    FLAG("the flag", Attribute.FLAG, "flag", "flag state", "flag country", "флаг", "국적", "선적"),
    TYPE("the ship's type", Attribute.TYPE, "ship type", "vessel type", "type of ship", "type of vessel", "тип судна"),
    OWNER("the owner", Attribute.OWNER, "owner", "registered owner", "ship owner", "shipowner", "владелец"),
    YEAR_BUILT("the year built", Attribute.YEAR_BUILT, "year built", "built", "build year", "year of build"),
    DWT("deadweight, tonnes", Attribute.DWT_T, "dwt", "deadweight", "dead weight", "дедвейт"),
    GROSS_TONNAGE("gross tonnage", Attribute.GROSS_TONNAGE, "gt", "grt", "gross tonnage", "gross tons"),
    LENGTH("the length, metres", Attribute.LENGTH_M, "length", "loa", "length overall", "ship length", "длина", "길이"),
    BEAM("the beam, metres", Attribute.BEAM_M, "beam", "breadth", "width", "ширина"),
    DRAUGHT("the greatest draught, metres", Attribute.DRAUGHT_M, "design draught", "max draught", "max draft"),
    CAPACITY("capacity, barrels", Attribute.CAPACITY_BBL, "capacity bbl", "capacity barrels", "capacity in barrels"),
    DATE(
            "the day or moment",
            null,
            "date",
            "day",
            "datetime",
            "date time",
            "timestamp",
            "when",
            "observed",
            "date observed",
            "observation date",
            "image date",
            "imagery date",
            "date seen",
            "seen",
            "date from",
            "from",
            "start",
            "start date",
            "first seen",
            "дата",
            "날짜",
            "일자"),
    DATE_TO("the last day or moment", null, "date to", "to", "until", "end", "end date", "last seen"),
    TIME("the time of day", null, "time", "hour", "время", "시간"),
    ARRIVAL(
            "the arrival's date",
            null,
            "arrival",
            "arrived",
            "arrival date",
            "date of arrival",
            "arrival time",
            "ata",
            "дата прихода",
            "приход",
            "прибытие",
            "입항",
            "입항일"),
    DEPARTURE(
            "the departure's date",
            null,
            "departure",
            "departed",
            "departure date",
            "date of departure",
            "departure time",
            "atd",
            "sailed",
            "дата отхода",
            "отход",
            "убытие",
            "출항",
            "출항일"),
    LATITUDE("latitude", null, "lat", "latitude", "широта", "위도"),
    LONGITUDE("longitude", null, "lon", "lng", "long", "longitude", "долгота", "경도"),
    POSITION(
            "the position",
            null,
            "position",
            "coordinates",
            "coordinate",
            "coords",
            "lat lon",
            "lat long",
            "координаты",
            "좌표"),
    PLACE(
            "the place",
            null,
            "place",
            "port",
            "berth",
            "pier",
            "terminal",
            "location",
            "where",
            "anchorage",
            "facility",
            "port of call",
            "место",
            "порт",
            "причал",
            "терминал",
            "항구",
            "장소"),
    EVENT(
            "what the ship did",
            null,
            "event",
            "activity",
            "action",
            "what",
            "what happened",
            "status",
            "event type",
            "событие",
            "활동"),
    LOAD(
            "the load",
            null,
            "load",
            "load state",
            "load status",
            "laden",
            "laden ballast",
            "ballast",
            "loaded",
            "загрузка",
            "осадка груз"),
    AIS("the transmitter", null, "ais", "ais status", "ais on", "ais on off", "transponder", "аис"),
    SENSOR("what saw it", null, "sensor", "satellite", "imagery", "platform", "image source", "спутник", "위성"),
    SOURCE("the source", null, "source", "sources", "reference", "citation", "publication", "источник", "출처"),
    LINK("the source's address", null, "url", "link", "source url", "source link", "web link", "ссылка", "링크"),
    CERTAINTY("how sure it is", null, "certainty", "confidence", "reliability", "verified", "достоверность"),
    NOTE("a note", null, "note", "notes", "remark", "remarks", "comment", "comments", "примечание", "примечания", "비고");

    private final String meaning;
    private final @Nullable Attribute attribute;
    /** Joined, because a list in an enumeration could be changed. */
    private final String headers;

    ColumnRole(String meaning, @Nullable Attribute attribute, String... headers) {
        this.meaning = meaning;
        this.attribute = attribute;
        this.headers = String.join("|", headers);
    }

    /** For people. */
    String meaning() {
        return meaning;
    }

    /** What it says of a hull, if it does. */
    Optional<Attribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** Headers that mean it, in lower case without marks. */
    List<String> headers() {
        return List.of(headers.split("\\|"));
    }

    boolean isDate() {
        return this == DATE || this == DATE_TO || this == ARRIVAL || this == DEPARTURE;
    }
}
