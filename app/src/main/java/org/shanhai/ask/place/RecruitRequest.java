package org.shanhai.ask.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Fineness;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.ask.Waiter;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.register.FirmList;
import org.shanhai.recruit.ChainFocus;
import org.shanhai.recruit.OwnFirms;
import org.shanhai.recruit.Recruiting;
import org.shanhai.recruit.Recruitment;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Whom should a place, or each place of a city, call to fill the gaps of its industry chain?
///
/// @param chain what is asked for anyhow where no industry is named
/// @param companies a list of one's own, which goes first
public record RecruitRequest(
        @Handed(label = "PLACE", last = true) String place,
        @Handed(label = "INDUSTRY") Optional<String> industry,
        @Handed boolean chain,
        @Handed(label = "FILE", file = true) Optional<Path> register,
        @Handed(label = "FILE", file = true) Optional<Path> companies,
        @Handed(label = "T", about = "chains.tolerance") Optional<String> tolerance,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<RecruitResult> {
    @Override
    public RecruitResult answer(Session asking) {
        boolean brings = register.isPresent() || companies.isPresent();
        Session session = brings ? asking.forImports() : asking;
        if (chain && industry.isPresent()) {
            throw session.wrong("recruit.which");
        }
        Fineness fineness = Fineness.of(tolerance, session);
        Optional<Integer> most = Top.of(top, session);
        Region region = session.region();
        Words words = session.words();
        Refusal.throwAny(Chains.findSurvey(region, words));
        Named named = new Named(region, words);
        List<Place> asked = named.units(place);
        asked.forEach(each -> LeapRequest.inside(region, each, words));
        Optional<Industry> one = industry.map(named::industry);
        Optional<FirmList.Found> listed = companies.map(file -> read(file, session, region));
        Optional<FirmList.Found> registered = register.map(file -> read(file, session, region));
        List<FirmList.Found> own = Stream.of(listed, registered).flatMap(Optional::stream).toList();
        OwnFirms known =
                new OwnFirms(
                        listed.map(FirmList.Found::firms).orElse(List.of()),
                        registered.map(FirmList.Found::firms).orElse(List.of()),
                        own.stream()
                                .flatMap(found -> found.closed().stream())
                                .collect(Collectors.toSet()));
        SupplyChains chains = Chains.of(session, region, fineness.tolerance());
        Recruiting recruiting = Recruiting.of(LeapRequest.model(session, chains), chains);
        List<Recruitment> each = new ArrayList<>();
        for (Place here : asked) {
            ChainFocus focus =
                    one.map(wanted -> ChainFocus.named(List.of(wanted)))
                            .orElseGet(() -> recruiting.focus(here));
            if (!focus.industries().isEmpty()) {
                each.add(recruiting.recruit(here, focus, known));
            }
        }
        if (each.isEmpty()) {
            throw Refusal.saying("no_answer", words.get("recruit.no_industry"));
        }
        return new RecruitResult(
                region, each, own.stream().map(FirmList.Found::rows).reduce(Long::sum), most);
    }

    private static FirmList.Found read(Path file, Session session, Region region) {
        Words words = session.words();
        IndustryCodes codes = new IndustryCodes(region.all(IndustryCode.class));
        FileReading<FirmList.Found> result;
        try (Waiter.Counted progress = session.waiter().counting(1_000_000)) {
            result =
                    FirmList.read(
                            file,
                            region,
                            codes.vintages().stream().findFirst().orElse(""),
                            progress);
        }
        return switch (result) {
            case FileReading.Broken<FirmList.Found> broken ->
                    throw new Refusal(
                            PackProblems.answer(
                                    file.toString(),
                                    broken.problems(),
                                    "recruit.own.broken",
                                    words));
            case FileReading.Sound(FirmList.Found found, var _) when found.inside() == 0 ->
                    throw Refusal.saying(
                            "no_answer",
                            words.get(
                                    "recruit.own.elsewhere",
                                    file,
                                    words.pick(region.name(), region.nameLocal()),
                                    found.elsewhere()));
            case FileReading.Sound(FirmList.Found found, var _) -> found;
        };
    }
}
