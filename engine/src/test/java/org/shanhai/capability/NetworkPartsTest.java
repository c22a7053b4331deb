package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;

class NetworkPartsTest {
    /// The first place shares nothing, the second has two industries, the last two share one; the
    /// last industry nobody has.
    @Test
    void theLargestPartIsFirstByPlacesThenByIndustries() {
        NetworkParts parts =
                NetworkParts.of(
                        Incidence.of(
                                matrix(
                                        row(1, 0, 0, 0, 0),
                                        row(0, 1, 1, 0, 0),
                                        row(0, 0, 0, 1, 0),
                                        row(0, 0, 0, 1, 0))));

        assertThat(parts.sizes())
                .containsExactly(
                        new Warning.Part(2, 1), new Warning.Part(1, 2), new Warning.Part(1, 1));
        assertThat(parts.places(0)).containsExactly(false, false, true, true);
        assertThat(parts.industries(0)).containsExactly(false, false, false, true, false);
        assertThat(parts.industries(1)).containsExactly(false, true, true, false, false);
        assertThat(parts.industries(NetworkParts.NONE))
                .containsExactly(false, false, false, false, true);
    }
}
