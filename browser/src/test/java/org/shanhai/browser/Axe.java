package org.shanhai.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// Judges by the rules of axe-core whether all people can use a page.
final class Axe {
    /// Of what passes no list is made: to say where each element stands takes most of the time.
    private static final String RUN =
            """
            within => axe.run(within, {resultTypes: ['violations']}).then(({violations}) => violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .flatMap(rule => rule.nodes.map(one => `${rule.id}: ${rule.help}: ${one.target}`)))
            """;

    private Axe() {}

    /// What is wrong with a page, and where.
    ///
    /// @param within the selector of what is judged
    static List<?> faults(Page page, String within) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate(RUN, within);
    }
}
