package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.Embedded;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

/// What a report on the embedded pack says, in English, asked once for all tests of a process:
/// whoever begins a study has everything asked that a whole report says.
public final class EmbeddedStudy {
    private static final Region REGION = Embedded.region("zhejiang");

    public static final Study ENGLISH =
            new Study(
                    REGION,
                    Embedded.estimate(REGION),
                    List.of(),
                    Words.in(Language.EN),
                    KeptFiles.ofUser(),
                    Optional.empty());

    private EmbeddedStudy() {}

    /// The chapter on supply chains, as it stands in the page.
    public static String chains() {
        Markup page = new Markup();
        page.open("section");
        new ChainsChapter().open(ENGLISH, page);
        new ChainsChapter().render(ENGLISH, page);
        return page.close().finish();
    }
}
