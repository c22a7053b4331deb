package org.shanhai.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// Judges by the rules of axe-core whether all people can use a page.
final class Axe {
    /// Of what passes no list is made: to say where each element stands takes most of the time.
    private static final String SAID =
            """
            .then(({violations}) => violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .flatMap(rule => rule.nodes.map(one => `${rule.id}: ${rule.help}: ${one.target}`)))
            """;

    private static final String THE_REST =
            """
            within => axe.run(within,
                {resultTypes: ['violations'], rules: {
                    'color-contrast': {enabled: false},
                    'scrollable-region-focusable': {enabled: false}}})
            """
                    + SAID;

    /// Contrast takes three quarters of the time. Of rows and the like that differ in words alone
    /// two are judged: the others have their colours.
    private static final String LOOKS =
            """
            within => {
              const telling = /^(class|style|fill|disabled|open|hidden|data-.*|aria-(current|pressed|selected|disabled))$/;
              const lookOf = one => [one, ...one.querySelectorAll('*')].map(each => each.tagName
                  + [...each.attributes].filter(({name}) => telling.test(name))
                      .map(({name, value}) => name.startsWith('data-') ? name : name + '=' + value)).join();
              const alike = [];
              for (const parent of document.querySelectorAll('tbody, ul, ol, g')) {
                const seen = new Map();
                for (const child of parent.children) {
                  const look = lookOf(child);
                  seen.set(look, (seen.get(look) ?? 0) + 1);
                  if (seen.get(look) > 2) {
                    alike.push(child);
                  }
                }
              }
              return axe.run({include: [within], exclude: alike},
                  {resultTypes: ['violations'], runOnly: ['color-contrast', 'scrollable-region-focusable']})
            """
                    + SAID
                    + "}";

    private Axe() {}

    /// What is wrong with a page, and where.
    ///
    /// @param within the selector of what is judged
    static List<?> faults(Page page, String within) {
        List<Object> faults = new ArrayList<>(faultsOfLooks(page, within));
        faults.addAll((List<?>) page.evaluate(THE_REST, within));
        return faults;
    }

    /// Those that light and the width of a page change: words that cannot be told from their
    /// ground, and what scrolls out of reach of the keyboard.
    static List<?> faultsOfLooks(Page page, String within) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate(LOOKS, within);
    }
}
