package org.plimsoll.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Column> COLUMNS = List.of(Column.text("name", ""), Column.integer("imo", ""));

    @Test
    void takesNullsAndValuesOfTheColumnsType() {
        var table = new Table("ships", "Ships", COLUMNS, List.of(Arrays.<@Nullable Object>asList("A", null)));
        assertThat(table.rows()).containsExactly(Arrays.asList("A", null));
        assertThat(table.indexOf("imo")).isEqualTo(1);
        assertThat(table.indexOf("mmsi")).isEqualTo(-1);
    }

    @Test
    void refusesAValueOfAnotherTypeAndNamesThePlace() {
        assertThatThrownBy(() -> new Table("ships", "", COLUMNS, List.of(List.of("A", 7))))
                .hasMessageContaining("row 0")
                .hasMessageContaining("imo");
    }

    @Test
    void refusesNotANumberBecauseNoFormatSpellsIt() {
        assertThatThrownBy(() -> new Table("t", "", List.of(Column.real("x", "")), List.of(List.of(Double.NaN))))
                .hasMessageContaining("NaN");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> new Table("ships", "", COLUMNS, List.of(List.of("A"))))
                .hasMessageContaining("1 values for 2 columns");
    }

    @Test
    void refusesNamesThatSqlCouldNotTellApartOrTake() {
        assertThatThrownBy(() -> new Table("t", "", List.of(Column.text("a", ""), Column.text("A", "")), List.of()))
                .hasMessageContaining("two columns");
        assertThatThrownBy(() -> Column.text("x\"; drop", "")).hasMessageContaining("not an identifier");
    }

    @Test
    void doesNotChangeWhenItsSourceDoes() {
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(List.of("A", 1L));
        var table = new Table("ships", "", COLUMNS, rows);
        rows.clear();
        assertThat(table.rows()).hasSize(1);
    }
}
