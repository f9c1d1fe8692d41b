package org.plimsoll.formats.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plimsoll.formats.spreadsheet.SheetCell;
import org.plimsoll.formats.spreadsheet.SheetRow;

/**
 * Where the header of a table stands and what its columns are about.
 *
 * <p>Algorithm: the header is the row, among the first {@value #ROWS_FOR_HEADER}, of which most cells are known headers. Of two columns with
 * one role the first has it. A column is taken for dates or coordinates only if at least half of what it holds is that; a column that no
 * header explains, but that holds nothing but dates, is that of the dates where no other is.
 *
 * @param header position of the header row among the table's rows
 * @param columns all columns
 */
record TableLayout(int header, List<Column> columns) {
    static final int ROWS_FOR_HEADER = 30;

    private static final int LEAST_RECOGNISED = 2;
    private static final int CELLS_FOR_CONTENT = 200;

    TableLayout {
        columns = List.copyOf(columns);
    }

    /** The layout; empty where no row looks like a header. */
    static Optional<TableLayout> of(TableInput table, DateText dates) {
        int best = -1;
        int most = LEAST_RECOGNISED - 1;
        for (int i = 0; i < Math.min(ROWS_FOR_HEADER, table.rows().size()); i++) {
            int roles = roles(table.rows().get(i)).size();
            if (roles > most) {
                best = i;
                most = roles;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new TableLayout(best, columns(table, best, dates)));
    }

    private static Set<ColumnRole> roles(SheetRow row) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        row.cells().forEach(cell -> HeaderText.role(cell.text()).ifPresent(roles::add));
        return roles;
    }

    private static List<Column> columns(TableInput table, int header, DateText dates) {
        SheetRow names = table.rows().get(header);
        List<SheetRow> below = table.rows().subList(header + 1, table.rows().size());
        int width = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Content content = new Content(cells(below, i), dates);
            Optional<ColumnRole> role = HeaderText.role(names.text(i)).flatMap(content::confirmed);
            columns.add(new Column(i, names.text(i), role.filter(taken::add)));
        }
        boolean dated = taken.stream().anyMatch(ColumnRole::isDate);
        return dated ? columns : withDates(columns, below, dates);
    }

    private static List<Column> withDates(List<Column> columns, List<SheetRow> below, DateText dates) {
        List<Column> candidates = columns.stream()
                .filter(c -> c.role().isEmpty() && new Content(cells(below, c.index()), dates).onlyDates())
                .toList();
        if (candidates.size() != 1) {
            return columns;
        }
        Column only = candidates.getFirst();
        List<Column> with = new ArrayList<>(columns);
        with.set(only.index(), new Column(only.index(), only.header(), Optional.of(ColumnRole.DATE)));
        return with;
    }

    private static List<SheetCell> cells(List<SheetRow> rows, int column) {
        return rows.stream()
                .filter(r -> column < r.cells().size())
                .map(r -> r.cells().get(column))
                .filter(c -> !c.isBlank())
                .limit(CELLS_FOR_CONTENT)
                .toList();
    }

    /** The column of that role. */
    Optional<Column> find(ColumnRole role) {
        return columns.stream().filter(c -> c.is(role)).findFirst();
    }

    /** Whether the rows say when something was seen. */
    boolean dated() {
        return columns.stream()
                .anyMatch(c -> c.role().filter(ColumnRole::isDate).isPresent());
    }

    /** How many columns are known. */
    int recognised() {
        return (int) columns.stream().filter(c -> c.role().isPresent()).count();
    }

    /** What the cells of a column are, whatever its header says. */
    private record Content(List<SheetCell> cells, DateText dates) {
        Optional<ColumnRole> confirmed(ColumnRole role) {
            return switch (role) {
                case DATE, DATE_TO, ARRIVAL, DEPARTURE -> half(this::isDate) ? Optional.of(role) : Optional.empty();
                case LATITUDE ->
                    half(c -> PositionText.latitude(c.text()).isPresent()) ? Optional.of(role) : Optional.empty();
                case LONGITUDE ->
                    half(c -> PositionText.longitude(c.text()).isPresent()) ? Optional.of(role) : Optional.empty();
                case POSITION, PLACE ->
                    Optional.of(
                            !cells.isEmpty()
                                            && half(c ->
                                                    PositionText.of(c.text()).isPresent())
                                    ? ColumnRole.POSITION
                                    : ColumnRole.PLACE);
                default -> Optional.of(role);
            };
        }

        boolean onlyDates() {
            return !cells.isEmpty()
                    && cells.stream().allMatch(this::isDate)
                    && cells.stream().noneMatch(c -> c.kind() == SheetCell.Kind.NUMBER);
        }

        private boolean isDate(SheetCell cell) {
            return dates.of(cell).isPresent();
        }

        private boolean half(Predicate<SheetCell> test) {
            return 2 * cells.stream().filter(test).count() >= cells.size();
        }
    }
}
