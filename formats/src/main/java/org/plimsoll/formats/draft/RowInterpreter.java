package org.plimsoll.formats.draft;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.formats.casefile.NumberUnit;
import org.plimsoll.formats.spreadsheet.SheetCell;
import org.plimsoll.formats.spreadsheet.SheetRow;

/** Reads the rows of one table by its layout. */
final class RowInterpreter {
    private static final int LONGEST_CELL = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 300;
    private static final List<String> NO_NAME = List.of(
            "unknown",
            "unidentified",
            "unnamed",
            "unspecified",
            "none",
            "n a",
            "na",
            "tbd",
            "tbc",
            "not known",
            "неизвестно",
            "미상");
    private static final List<String> NO_NAME_BEGINS =
            List.of("unknown ", "unidentified ", "unnamed ", "a ", "one of ");

    private final TableInput table;
    private final TableLayout layout;
    private final DateText dates;

    RowInterpreter(TableInput table, TableLayout layout, DateText dates) {
        this.table = table;
        this.layout = layout;
        this.dates = dates;
    }

    /** What the row says, or why it cannot be used. */
    ReadRow read(SheetRow row) throws RowLeft {
        requireSound(row);
        List<ReadRow.Seen> seen = layout.dated() ? seen(row) : List.of();
        ReadRow.Ship ship = ship(row);
        ReadRow.Where where = new ReadRow.Where(text(row, ColumnRole.PLACE), position(row));
        if (ship.name().isEmpty() && ship.facts().isEmpty()) {
            if (!layout.dated()) {
                throw new RowLeft("it names no ship");
            }
            if (where.words().isEmpty() && where.position().isEmpty()) {
                throw new RowLeft("it names neither a ship nor a place");
            }
        }
        if (!layout.dated()
                && !ship.named()
                && ship.imo().isEmpty()
                && ship.mmsi().isEmpty()) {
            throw new RowLeft("its ship has neither a name nor a number");
        }
        Sighting.LoadState load = seen.size() == 1
                ? CellWords.load(text(row, ColumnRole.LOAD))
                : Sighting.LoadState
                        .UNKNOWN; // one load for arrival and departure: which of the two it is of, nobody knows
        return new ReadRow(
                table.place(),
                row,
                ship,
                seen,
                where,
                new ReadRow.Detail(text(row, ColumnRole.SENSOR), CellWords.ais(text(row, ColumnRole.AIS)), load),
                new ReadRow.Cited(
                        text(row, ColumnRole.SOURCE, LONGEST_SOURCE),
                        text(row, ColumnRole.LINK, LONGEST_SOURCE),
                        filled(row, ColumnRole.CERTAINTY).map(SheetCell::text).map(CellWords::certainty)));
    }

    private void requireSound(SheetRow row) throws RowLeft {
        if (table.broken().contains(row.number())) {
            throw new RowLeft("its quotes cannot be made sense of");
        }
        for (SheetCell cell : row.cells()) {
            if (cell.text().length() > LONGEST_CELL) {
                throw new RowLeft("a cell has " + cell.text().length() + " characters, more than " + LONGEST_CELL);
            }
        }
        if (texts(row).equals(texts(table.rows().get(layout.header())))) {
            throw new RowLeft("it repeats the header");
        }
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    private List<ReadRow.Seen> seen(SheetRow row) throws RowLeft {
        Optional<WrittenDate> arrival = date(row, ColumnRole.ARRIVAL);
        Optional<WrittenDate> departure = date(row, ColumnRole.DEPARTURE);
        List<ReadRow.Seen> seen = new ArrayList<>();
        arrival.ifPresent(when -> seen.add(new ReadRow.Seen(Optional.of(Sighting.Event.ARRIVAL), when)));
        departure.ifPresent(when -> seen.add(new ReadRow.Seen(Optional.of(Sighting.Event.DEPARTURE), when)));
        if (arrival.isPresent() && departure.isPresent()) {
            requireInOrder(arrival.get(), departure.get());
        }
        if (seen.isEmpty()) {
            seen.add(new ReadRow.Seen(event(row), period(row)));
        }
        return seen;
    }

    private Optional<Sighting.Event> event(SheetRow row) throws RowLeft {
        Optional<SheetCell> cell = filled(row, ColumnRole.EVENT);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String words = cell.get().text();
        return Optional.of(
                CellWords.event(words)
                        .orElseThrow(
                                () -> new RowLeft(
                                        "what the ship did is not understood or can mean two things: " + quoted(words)
                                                + "; write arrival, departure, at berth, at anchor, loading, discharge, AIS position or AIS off")));
    }

    private WrittenDate period(SheetRow row) throws RowLeft {
        Optional<WrittenDate> from = date(row, ColumnRole.DATE);
        Optional<WrittenDate> to = date(row, ColumnRole.DATE_TO);
        if (from.isEmpty()) {
            return to.orElseThrow(() -> new RowLeft("it has no date"));
        }
        WrittenDate first = withTime(row, from.get());
        if (to.isEmpty()) {
            return first;
        }
        requireInOrder(first, to.get());
        return new WrittenDate(
                first.from(), to.get().last(), first.twoWays() || to.get().twoWays());
    }

    private static void requireInOrder(WrittenDate first, WrittenDate last) throws RowLeft {
        if (SpanText.UTC.parse(first.from(), last.last()).isEmpty()) {
            throw new RowLeft(quoted(last.last()) + " lies before " + quoted(first.from()));
        }
    }

    private WrittenDate withTime(SheetRow row, WrittenDate date) {
        return layout.find(ColumnRole.TIME)
                .map(column -> DateText.at(date, column.cell(row).text(), column.inUtc()))
                .orElse(date);
    }

    private Optional<WrittenDate> date(SheetRow row, ColumnRole role) throws RowLeft {
        Optional<Column> column = layout.find(role);
        Optional<SheetCell> cell = filled(row, role);
        if (column.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        WrittenDate date = dates.of(cell.get())
                .orElseThrow(() -> new RowLeft(quoted(cell.get().text()) + " cannot be read as a date"));
        return Optional.of(column.get().inUtc() ? date.inUtc() : date);
    }

    private ReadRow.Ship ship(SheetRow row) {
        String name = text(row, ColumnRole.NAME, LONGEST_NAME);
        String plain = HeaderText.normal(name);
        boolean named = !plain.isEmpty()
                && !NO_NAME.contains(plain)
                && NO_NAME_BEGINS.stream().noneMatch(plain::startsWith);
        Map<Attribute, String> facts = new EnumMap<>(Attribute.class);
        for (Column column : layout.columns()) {
            column.role().flatMap(ColumnRole::attribute).ifPresent(attribute -> {
                if (attribute != Attribute.NAME || named) {
                    fact(attribute, column, column.cell(row)).ifPresent(value -> facts.put(attribute, value));
                }
            });
        }
        return new ReadRow.Ship(name, named, facts);
    }

    private static Optional<String> fact(Attribute attribute, Column column, SheetCell cell) {
        String text = cell.text().strip();
        if (cell.isBlank() || cell.kind() == SheetCell.Kind.ERROR) {
            return Optional.empty();
        }
        return switch (attribute) {
            case IMO ->
                ImoNumber.parse(text.replaceAll("(?i)^imo[\\s:#.]*(no\\.?|number)?[\\s:]*", ""))
                        .map(ImoNumber::digits);
            case MMSI -> Optional.of(text).filter(t -> t.matches("\\d{9}"));
            case YEAR_BUILT, DWT_T, GROSS_TONNAGE, LENGTH_M, BEAM_M, DRAUGHT_M, CUBIC_M3, CAPACITY_BBL ->
                number(attribute, column, cell);
            case NAME -> Optional.of(HullBook.withoutPrefix(text)).filter(t -> t.length() <= LONGEST_NAME);
            case FORMER_NAME,
                    CALL_SIGN,
                    FLAG,
                    FORMER_FLAG,
                    TYPE,
                    OWNER,
                    LINKED_PARTY,
                    REGISTERED_OWNER,
                    MANAGER,
                    OPERATOR,
                    STATUS,
                    ROLE,
                    REMARK ->
                Optional.of(text)
                        .filter(t -> t.length() <= LONGEST_NAME
                                && !HeaderText.normal(t).isEmpty());
        };
    }

    private static Optional<String> number(Attribute attribute, Column column, SheetCell cell) {
        boolean length =
                attribute == Attribute.LENGTH_M || attribute == Attribute.BEAM_M || attribute == Attribute.DRAUGHT_M;
        OptionalDouble value = AmountText.of(cell, length, HeaderText.normal(column.header()));
        return value.isPresent() && NumberUnit.of(attribute).plausible(value.getAsDouble())
                ? Optional.of(CaseRows.plain(value.getAsDouble()))
                : Optional.empty();
    }

    private Optional<Position> position(SheetRow row) {
        OptionalDouble latitude = PositionText.latitude(text(row, ColumnRole.LATITUDE));
        OptionalDouble longitude = PositionText.longitude(text(row, ColumnRole.LONGITUDE));
        if (latitude.isPresent() && longitude.isPresent()) {
            return Optional.of(new Position(latitude.getAsDouble(), longitude.getAsDouble()));
        }
        return PositionText.of(text(row, ColumnRole.POSITION));
    }

    private Optional<SheetCell> filled(SheetRow row, ColumnRole role) {
        return layout.find(role).map(column -> column.cell(row)).filter(cell -> !cell.isBlank());
    }

    private String text(SheetRow row, ColumnRole role) {
        return filled(row, role).map(cell -> cell.text().strip()).orElse("");
    }

    /** Longer text, or one with control characters, is no name or title; it stays in the note. */
    private String text(SheetRow row, ColumnRole role, int longest) {
        String text = text(row, role).lines().map(String::strip).collect(Collectors.joining(" "));
        return text.length() > longest || text.chars().anyMatch(Character::isISOControl) ? "" : text;
    }
}
