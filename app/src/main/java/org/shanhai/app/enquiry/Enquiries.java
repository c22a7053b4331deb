package org.shanhai.app.enquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.ask.data.CheckRequest;
import org.shanhai.ask.place.DiagnoseRequest;
import org.shanhai.ask.place.LeapRequest;
import org.shanhai.ask.place.PairRequest;
import org.shanhai.ask.place.RecruitRequest;
import org.shanhai.ask.place.ShowRequest;
import org.shanhai.ask.plan.PlanRequest;
import org.shanhai.ask.project.AdmitRequest;
import org.shanhai.ask.project.AdmitResult;
import org.shanhai.ask.project.CompareRequest;
import org.shanhai.ask.project.DecisionsListRequest;
import org.shanhai.ask.project.DecisionsShowRequest;
import org.shanhai.ask.project.DecisionsVerifyRequest;
import org.shanhai.ask.project.FollowRequest;
import org.shanhai.ask.project.RulesListRequest;
import org.shanhai.ask.project.RulesShowRequest;
import org.shanhai.ask.project.RulesVerifyRequest;
import org.shanhai.ask.project.SplitRequest;
import org.shanhai.ask.supply.AccountsRequest;
import org.shanhai.ask.supply.DecomposeRequest;
import org.shanhai.ask.supply.EffectsRequest;
import org.shanhai.ask.supply.ExtractRequest;
import org.shanhai.ask.supply.FlowsRequest;
import org.shanhai.ask.supply.InverseRequest;
import org.shanhai.ask.supply.LinkagesRequest;
import org.shanhai.ask.supply.MultipliersRequest;
import org.shanhai.ask.supply.OriginRequest;

/// All questions.
public final class Enquiries {
    /// What is recorded, and asked again.
    static final Enquiry<AdmitResult> ADMIT =
            Enquiry.tabled("admit", AdmitRequest.class, new AdmitLayout())
                    .with(AdmitPapers.Wanted.class, new AdmitPapers());

    private static final Map<String, Enquiry<?>> ALL = new LinkedHashMap<>();

    static {
        add(Enquiry.of("check", CheckRequest.class, new CheckLayout()));
        add(Enquiry.of("show", ShowRequest.class, new ShowLayout()));
        add(Enquiry.tabled("diagnose", DiagnoseRequest.class, new DiagnoseLayout()));
        add(Enquiry.tabled("leap", LeapRequest.class, new LeapLayout()));
        add(Enquiry.tabled("pair", PairRequest.class, new PairLayout()));
        add(
                Enquiry.tabled("recruit", RecruitRequest.class, new RecruitLayout())
                        .with(RecruitPapers.Wanted.class, new RecruitPapers()));
        add(Enquiry.tabled("rules list", RulesListRequest.class, new RulesLayout()));
        add(Enquiry.tabled("rules show", RulesShowRequest.class, new RulesLayout()));
        add(Enquiry.tabled("rules verify", RulesVerifyRequest.class, new RulesLayout()));
        add(ADMIT);
        add(Enquiry.tabled("compare", CompareRequest.class, new CompareLayout()));
        add(Enquiry.of("decisions list", DecisionsListRequest.class, new DecisionsLayout()));
        add(Enquiry.of("decisions show", DecisionsShowRequest.class, new DecisionsLayout()));
        add(Enquiry.of("decisions verify", DecisionsVerifyRequest.class, new DecisionsLayout()));
        add(Enquiry.of("decisions why", WhyRequest.class, new WhyLayout()));
        add(Enquiry.tabled("effects", EffectsRequest.class, new EffectsLayout()));
        add(Enquiry.tabled("multipliers", MultipliersRequest.class, new MultipliersLayout()));
        add(Enquiry.tabled("linkages", LinkagesRequest.class, new LinkagesLayout()));
        add(Enquiry.tabled("inverse", InverseRequest.class, new InverseLayout()));
        add(Enquiry.tabled("origin", OriginRequest.class, new OriginLayout()));
        add(Enquiry.tabled("decompose", DecomposeRequest.class, new DecomposeLayout()));
        add(Enquiry.tabled("flows", FlowsRequest.class, new FlowsLayout()));
        add(Enquiry.tabled("accounts", AccountsRequest.class, new AccountsLayout()));
        add(Enquiry.tabled("extract", ExtractRequest.class, new ExtractLayout()));
        add(
                Enquiry.tabled("follow", FollowRequest.class, new FollowLayout())
                        .with(FollowPapers.Wanted.class, new FollowPapers()));
        add(
                Enquiry.tabled("split", SplitRequest.class, new SplitLayout())
                        .with(SplitPapers.Wanted.class, new SplitPapers()));
        add(
                Enquiry.of("plan", PlanRequest.class, new PlanLayout())
                        .table("plan.csv.about")
                        .with(PlanPapers.Wanted.class, new PlanPapers()));
        add(
                Enquiry.of("report", ReportRequest.class, new ReportLayout())
                        .with(ReportPapers.Wanted.class, new ReportPapers()));
    }

    private Enquiries() {}

    private static void add(Enquiry<?> enquiry) {
        ALL.put(enquiry.name(), enquiry);
    }

    /// In the order in which help lists them.
    public static List<Enquiry<?>> list() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Enquiry<?>> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
