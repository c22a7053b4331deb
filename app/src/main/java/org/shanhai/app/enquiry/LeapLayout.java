package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.leap.LeapOverview;
import org.shanhai.app.leap.LeapSheet;
import org.shanhai.app.leap.LeapSuits;
import org.shanhai.ask.place.LeapResult;
import org.shanhai.leap.Shortlist;

/// What places could leap to.
final class LeapLayout implements Layout<LeapResult> {
    private static final String WORKING = "leap.working";

    @Override
    public Answer answer(LeapResult result, Reader reader) {
        return switch (result) {
            case LeapResult.Suited suited ->
                    reader.until(
                            WORKING,
                            () ->
                                    LeapSuits.of(
                                            suited.leap(),
                                            suited.theme(),
                                            suited.order(),
                                            suited.top().orElse(Integer.MAX_VALUE),
                                            reader.words()));
            case LeapResult.Overview all ->
                    reader.until(
                            WORKING,
                            () ->
                                    LeapOverview.of(
                                            all.leap(),
                                            all.places(),
                                            all.order(),
                                            all.theme(),
                                            all.top().orElse(Integer.MAX_VALUE),
                                            reader.words()));
            case LeapResult.OneIndustry one ->
                    LeapSheet.ofIndustry(one.leap(), one.place(), one.industry(), reader.words());
            case LeapResult.OfPlace one ->
                    LeapSheet.of(
                            one.leap(),
                            one.place(),
                            new LeapSheet.Wanted(
                                    one.order(),
                                    one.theme(),
                                    reader.rows(one.top(), Shortlist.HEAD),
                                    one.top().isPresent(),
                                    reader.programs()),
                            reader.words());
        };
    }

    @Override
    public String table(LeapResult result) {
        return switch (result) {
            case LeapResult.Suited suited -> "places";
            case LeapResult.Overview all -> "places";
            case LeapResult.OneIndustry one -> "pressures";
            case LeapResult.OfPlace one -> "leap";
        };
    }
}
