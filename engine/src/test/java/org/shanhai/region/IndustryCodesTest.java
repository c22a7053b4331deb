package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndustryCodesTest {
    private static final IndustryCodes CODES =
            new IndustryCodes(
                    List.of(
                            new IndustryCode("2017", "22", "037"),
                            new IndustryCode("2017", "561", "117"),
                            new IndustryCode("2017", "5612", "118"),
                            new IndustryCode("2017", "367", "080"),
                            new IndustryCode("2011", "366", "080"),
                            new IndustryCode("2011", "22", "037")));

    @Test
    void theLongestBeginningListedCounts() {
        assertThat(CODES.find("2017", "5612")).contains("118");
        assertThat(CODES.find("2017", "5611")).contains("117");
        assertThat(CODES.find("2017", "2221")).contains("037");
        assertThat(CODES.find("2017", "22")).contains("037");
        assertThat(CODES.find("2017", "2")).isEmpty();
        assertThat(CODES.find("2017", "5699")).isEmpty();
        assertThat(CODES.find("1994", "2221")).isEmpty();
    }

    @Test
    void lettersOfSectionsDoNotCount() {
        assertThat(CODES.find("2017", "C2221")).contains("037");
        assertThat(CODES.find("2017", "C 222")).contains("037");
        assertThat(CODES.find("2017", "造纸")).isEmpty();
        assertThat(CODES.find("2017", "")).isEmpty();
        assertThat(CODES.find("2017", "22330825MA28")).isEmpty();
    }

    /// 561 of a number may be 0561, 22 may be 022 and 0022.
    @Test
    void aNumberIsReadWhereAllItMayBeIsOne() {
        IndustryCodes codes =
                new IndustryCodes(
                        List.of(
                                new IndustryCode("2017", "01", "001"),
                                new IndustryCode("2017", "05", "005"),
                                new IndustryCode("2017", "11", "011"),
                                new IndustryCode("2017", "561", "117")));
        assertThat(codes.findNumber("2017", "1")).contains("001");
        assertThat(codes.findNumber("2017", "111")).isEmpty();
        assertThat(codes.findNumber("2017", "11")).isEmpty();
        assertThat(codes.findNumber("2017", "561")).isEmpty();
        assertThat(codes.findNumber("2017", "119")).isEmpty();
        assertThat(codes.findNumber("2017", "511")).contains("005");
        assertThat(codes.findNumber("2017", "5611")).contains("117");
        assertThat(codes.findNumber("2017", "999")).isEmpty();
    }

    @Test
    void tellsCodesThatOnlyAnotherVintageHas() {
        assertThat(CODES.findOtherVintage("2017", "3660")).contains("2011");
        assertThat(CODES.findOtherVintage("2017", "9999")).isEmpty();
        assertThat(CODES.vintages()).containsExactly("2017", "2011");
    }
}
