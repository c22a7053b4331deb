package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Form;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;
import org.shanhai.pack.PackOptions;

/// A server answers by the list it was started with, and says so where it is asked again.
class ServedListTest {
    private static String asked(int list, Form form) {
        Asking.Answered told =
                ServedAnswers.unfitted(
                                RealEngines.REAL,
                                RealEngines.REAL,
                                "zhejiang",
                                PackOptions.PLAIN.of(list),
                                new Turns(),
                                "")
                        .ask(AskedLine.of("show kecheng"), Language.EN, form, Waiter.PATIENT);
        assertThat(told.outcome()).as(told.error()).isEqualTo(Asking.Outcome.DONE);
        return told.body();
    }

    @Test
    void answersAreOfTheListOfTheStart() {
        assertThat(asked(2021, Form.TEXT)).contains("is on the list of mountain places of 2021");
        assertThat(asked(0, Form.TEXT)).contains("is not on the list of mountain places of 2025");
    }

    @Test
    void whatCanBeCopiedAsksForTheSameList() {
        assertThat(asked(2021, Form.VIEW)).contains("--list=2021");
        assertThat(asked(0, Form.VIEW)).doesNotContain("--list");
    }
}
