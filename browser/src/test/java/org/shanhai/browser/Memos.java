package org.shanhai.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.app.admit.AdmissionMemo;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.app.memo.MemoFolder;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Memos on projects of the embedded pack, by the default ruleset of their place.
final class Memos {
    private final Path folder;
    private final Region region =
            ((Reading.Sound) PackReader.read("zhejiang", Progress.SILENT)).region();
    private final Admissions admissions =
            Admissions.of(
                    SupplyChains.find(
                                    region,
                                    Estimator.estimate(region, KeptFiles.ofUser())
                                            .orElseThrow()
                                            .activity(),
                                    SupplyChains.TRADE_TOLERANCE,
                                    KeptFiles.ofUser())
                            .orElseThrow());

    Memos(Path folder) {
        this.folder = folder;
    }

    /// Writes the memo on a project, and gives the address of its page.
    String page(String key, Language language) throws IOException {
        Project project =
                region.projects().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        Proposal proposal = Proposal.of(region, project).orElseThrow();
        Admission admission =
                admissions.decide(
                        proposal, region.findDefaultRuleset(proposal.place()).orElseThrow());
        Words words = Words.in(language);
        Path out = folder.resolve(key + "-" + language.key());
        new MemoFolder("memo")
                .write(
                        AdmissionMemo.of(
                                region,
                                admission,
                                admissions.expect(admission),
                                Optional.of(admissions.money(admission)),
                                Optional.empty(),
                                words),
                        "{}\n",
                        Optional.empty(),
                        out,
                        words);
        return out.resolve("memo.html").toUri().toString();
    }
}
