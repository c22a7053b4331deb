package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// Firms that make things, read by words of which some stand in one firm alone.
class HeldOutReadingTest {
    private static final List<Word> WORDS =
            List.of(
                    new Word("make", Sense.MAKE, ""),
                    new Word("kite", Sense.GOOD, "toys"),
                    new Word("doll", Sense.GOOD, "toys"),
                    new Word("saw", Sense.GOOD, "tools"));
    private static final LabelledFirm KITES = firm("make kite", "toys");
    private static final LabelledFirm DOLLS = firm("make doll", "toys");
    private static final LabelledFirm SAWS = firm("make saw", "tools");

    private static LabelledFirm firm(String scope, String label) {
        return new LabelledFirm("", scope, label, Set.of());
    }

    private static Optional<String> read(LabelledFirm firm, String official, LabelledFirm... all) {
        IndustryClass named =
                new IndustryClass(
                        "24",
                        official,
                        "",
                        "toys",
                        "",
                        OptionalDouble.empty(),
                        Optional.empty(),
                        "");
        return new HeldOutReading(WORDS, List.of(named), List.of(all)).read(firm).industry();
    }

    @Test
    void aWordOfOneFirmAloneDoesNotReadIt() {
        assertThat(read(KITES, "", KITES, DOLLS, SAWS)).isEmpty();
        assertThat(read(KITES, "", KITES, KITES)).as("the same firm twice").isEmpty();
        assertThat(read(KITES, "", KITES, firm("make kite and saw", "tools"))).contains("toys");
        assertThat(read(KITES, "making of kites", KITES)).contains("toys");
    }
}
