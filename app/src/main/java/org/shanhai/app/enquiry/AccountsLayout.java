package org.shanhai.app.enquiry;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.AccountsSheet;
import org.shanhai.ask.supply.AccountsResult;

/// Where something arises, and for whose use.
final class AccountsLayout implements Layout<AccountsResult> {
    @Override
    public Answer answer(AccountsResult result, Reader reader) {
        return AccountsSheet.of(
                result.survey(),
                result.indicator(),
                result.accounts(),
                result.place(),
                reader.rows(result.top()),
                reader.words());
    }

    @Override
    public String table(AccountsResult result) {
        return result.place().isEmpty() ? "by_place" : "by_industry";
    }
}
