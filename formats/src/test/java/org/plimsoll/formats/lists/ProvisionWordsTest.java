package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.core.sanction.Measure;

class ProvisionWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Asset freeze                                                      | ASSET_FREEZE
                    Assets Freeze                                                     | ASSET_FREEZE
                    Block                                                             | ASSET_FREEZE
                    Paragraph 8 (d) of resolution 1718 (2006) and paragraph 12 of resolution 2270 (2016) | ASSET_FREEZE
                    Paragraph 12 (a) of resolution 2321 (2016)                        | DE_FLAG
                    Paragraph 12 (d) of resolution 2321 (2016)                        | ASSET_FREEZE
                    Paragraph 6 of resolution 2371 (2017) and paragraph 6 of resolution 2375 (2017) | PORT_ENTRY_BAN
                    Economic resources controlled or operated by EXAMPLE (KPe.020)    | ASSET_FREEZE
                    Port entry ban                                                    | PORT_ENTRY_BAN
                    prohibition of entry into ports                                   | PORT_ENTRY_BAN
                    port entry ban and de-flagging                                    | PORT_ENTRY_BAN DE_FLAG
                    deregister/de-flag                                                | DE_FLAG
                    Travel ban                                                        | TRAVEL_BAN
                    entry ban                                                         | TRAVEL_BAN
                    Arms embargo                                                      | TRADE_RESTRICTION
                    Not subject to an asset freeze                                    | ''
                    EXAMPLE PROGRAMME                                                 | ''
                    """)
    void wordsOrderMeasures(String words, String measures) {
        assertThat(ProvisionWords.in(words).stream().map(Measure::name))
                .containsExactlyInAnyOrder(measures.isEmpty() ? new String[0] : measures.split(" "));
    }
}
