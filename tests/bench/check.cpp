#include "models/posting/check.h"
#include "models/consent/consent_records.h"
#include "models/posting/pasted_names.h"
#include "models/store/vault.h"
#include "tests/bench/benches.h"
#include "tests/bench/opened.h"

namespace lanyard::bench {

namespace {

constexpr int Asked = 40;
constexpr int Pairs = 15;
constexpr double FrameMs = 16; // from the last key to the answer

} // namespace

/// Pupils from all over the school on an account of theirs: named in a pasted list, and checked.
void benchCheck(const Sample &sample, Report &report)
{
    const auto opened = openSample(sample);
    const ConsentBook book = valueOf(
        wait(opened->office().read<ConsentBook>([](Connection &connection) { return ConsentBook::read(connection); })));
    const PostingAccounts accounts = valueOf(wait(opened->office().read<PostingAccounts>(
        [](Connection &connection) { return readPostingAccounts(connection); })));

    CheckQuestion question;
    question.platform = QStringLiteral("Facebook");
    question.group = true;
    question.firstName = true;
    question.on = opened->clock().today();
    if (const PostingAccount *account = accounts.called(question.platform, opened->school().id))
        question.account = account->id;
    QString pasted;
    const QList<Pupil> pupils = book.pupils();
    for (int i = 0; i < Asked; ++i) {
        const Pupil &pupil = pupils.at(pupils.size() / Asked * i);
        question.pupils << pupil.id;
        pasted += pupil.sortedName() + QLatin1Char('\n');
    }
    report.add(timeRow(QStringLiteral("forty pupils checked before posting"), sample,
                       measure([&] { return timed([&] { valueOf(checkInFull(question, book, accounts)); }); }, Pairs),
                       FrameMs));
    const PastedNames names(pupils, question.on);
    report.add(timeRow(QStringLiteral("a pasted list of forty names understood"), sample,
                       measure([&] { return timed([&] { names.read(pasted); }); }, Pairs), FrameMs));
}

} // namespace lanyard::bench
