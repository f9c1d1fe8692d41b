package org.plimsoll.formats.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.formats.TestData;
import org.plimsoll.formats.text.InputFile;

class RegisterReaderTest {
    private static final String SOURCE = "ofac-sdn-2023";
    private static final String DAY = "2023-01-10";

    private final Map<String, byte[]> files = new LinkedHashMap<>(TestCases.founding());

    private Fleet fleet() {
        return CaseReader.read(CaseFolder.of(files))
                .caseFile()
                .orElseThrow()
                .reference()
                .fleet();
    }

    private RegisterReading read(String table) throws IOException {
        return RegisterReader.read(InputFile.of("register.csv", table), fleet(), SOURCE, DAY);
    }

    private byte[] append(RegisterReading reading) {
        return VesselsAppend.to(files.getOrDefault(VesselsAppend.FILE, new byte[0]), reading.fresh(), SOURCE, DAY)
                .orElseThrow();
    }

    @Test
    void statementsAboutKnownHullsAreTakenWhateverTheColumnsAreCalled() throws IOException {
        RegisterReading reading = read("""
                IMO Number;Vessel Name;Deadweight Tons;Gross Tons;Registered Owner;Colour
                8691702;YU SON;"3,398";1998;"ONE; TWO ""CO""\";red
                IMO 8660313;CHON MA SAN;-0-;0;=EVIL();
                9999999;NO SHIP;1;1;;
                1234567;BAD;1;1;;
                """);
        assertThat(reading.rows()).isEqualTo(4);
        assertThat(reading.matched()).isEqualTo(2);
        assertThat(reading.unused()).containsExactly("Colour");
        assertThat(reading.fresh())
                .filteredOn(r -> r.hull().equals("yu-son") && r.attribute() == Attribute.DWT_T)
                .singleElement()
                .satisfies(r -> assertThat(r.value()).isEqualTo("3398"));
        byte[] before = files.getOrDefault(VesselsAppend.FILE, new byte[0]);
        byte[] after = append(reading);
        assertThat(after).startsWith(before);
        files.put(VesselsAppend.FILE, after);
        assertThat(fleet().find("yu-son").orElseThrow().about(Attribute.REGISTERED_OWNER))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.value()).isEqualTo("ONE; TWO \"CO\"");
                    assertThat(s.valid().orElseThrow().day()).hasToString(DAY);
                    assertThat(s.citation().source()).isEqualTo(SOURCE);
                    assertThat(s.citation().note()).isEqualTo("register.csv line 2");
                });
        assertThat(fleet().find("chon-ma-san").orElseThrow().best(Attribute.REGISTERED_OWNER))
                .map(s -> s.value())
                .contains("=EVIL()");
    }

    @Test
    void whatIsThereIsNotAddedAgain() throws IOException {
        String table = "imo,name,dwt\n8691702,YU SON,3398\n8691702,Yu Son,3398\n";
        RegisterReading first = read(table);
        assertThat(first.fresh()).hasSize(3);
        assertThat(first.known()).isEqualTo(3);
        files.put(VesselsAppend.FILE, append(first));
        RegisterReading second = read(table);
        assertThat(second.fresh()).isEmpty();
        assertThat(second.known()).isEqualTo(6);
    }

    @Test
    void valuesThatCannotBeAreSetAsideWithTheirPlace() throws IOException {
        RegisterReading reading = read("imo,dwt,year_built\n8691702,3398 long tons,1066\n");
        assertThat(reading.fresh()).extracting(RegisterRow::attribute).containsExactly(Attribute.IMO);
        assertThat(reading.issues()).extracting(i -> i.at().field()).containsExactlyInAnyOrder("dwt", "year_built");
    }

    @Test
    void aTableWithoutNumbersIsRefused() throws IOException {
        assertThat(read("name,dwt\nYU SON,3398\n").issues())
                .extracting(i -> i.code())
                .contains("no-imo-column");
    }

    @Test
    void rowsAreAddedInTheFilesOwnOrderAndManner() throws IOException {
        RegisterReading reading = read("imo,flag\n8691702,North Korea\n");
        String own = "note;source;hull;value;attribute;date_from;date_to\r\n;s;yu-son;A;name;;";
        assertThat(new String(
                        VesselsAppend.to(own.getBytes(UTF_8), reading.fresh(), "s", "")
                                .orElseThrow(),
                        UTF_8))
                .startsWith(own + "\r\n")
                .endsWith("register.csv line 2;s;yu-son;North Korea;flag;;\r\n");
        assertThat(VesselsAppend.to("a,b\n".getBytes(UTF_8), reading.fresh(), "s", ""))
                .isEmpty();
        assertThat(VesselsAppend.to((own + "\"").getBytes(UTF_8), reading.fresh(), "s", ""))
                .isEmpty();
    }

    /** The sheet of designated vessels of January 2023 holds three ships of the founding case. */
    @Test
    void realRegistersAreRead() throws IOException {
        RegisterReading listed = RegisterReader.read(
                InputFile.of("ofac.csv", TestData.file("registry/ofac_vessels_dwt_grt_2023-01.csv")),
                fleet(),
                "another-source",
                DAY);
        assertThat(listed.rows()).isEqualTo(155);
        assertThat(listed.matched()).isEqualTo(3);
        assertThat(listed.fresh()).isNotEmpty();
        RegisterReading marad = RegisterReader.read(
                InputFile.of("marad.csv", TestData.file("registry/marad_us_flag_fleet_2023-04-10.csv")),
                fleet(),
                "another-source",
                "2023-04-10");
        assertThat(marad.rows()).isEqualTo(178);
        assertThat(marad.matched()).isZero();
        assertThat(marad.unused()).contains("Jones Act Eligible").doesNotContain("Deadweight Tons");
    }
}
