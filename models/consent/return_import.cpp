#include "models/consent/return_import.h"

#include "models/consent/consent_records.h"
#include "models/consent/form_versions.h"
#include "models/consent/giver_match.h"
#include "models/consent/return_columns_found.h"
#include "models/people/imports/csv_reader.h"
#include "models/people/imports/date_reading.h"
#include "models/people/imports/import_text.h"
#include "models/people/imports/text_decoding.h"
#include "models/people/pupil_record.h"
#include "models/people/upn.h"
#include "models/store/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReturnImport)
};

QString upnField() { return QStringLiteral("upn"); }
QString yearField() { return QStringLiteral("academic_year"); }

/// "2026-27", "2026/2027", "2026": the year it begins in.
std::optional<int> readAcademicYear(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})(?:\s*[-/–]\s*(\d{4}|\d{2}))?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int start = match.captured(1).toInt();
    const QString end = match.captured(2);
    const bool follows = end.isEmpty() || end.toInt() % 100 == (start + 1) % 100;
    return follows ? std::optional(start) : std::nullopt;
}

/// Forms for the next year come back from May on: only the person who sends the file knows which they are.
bool needsYear(const QDate &received) { return received.month() >= 5 && received.month() <= 8; }

bool isSameGiver(const ConsentReturn &a, const ConsentReturn &b)
{
    if (a.by != b.by || a.contact != b.contact)
        return false;
    return a.by != ConsentReturn::By::Other || a.givenBy.compare(b.givenBy, Qt::CaseInsensitive) == 0;
}

class Planner
{
public:
    Planner(const ConsentBook &book, const Hand &hand)
        : m_known(book)
        , m_hand(hand)
    {
        for (const Pupil &pupil : book.pupils())
            m_byUpn[pupil.upn].append(pupil.id);
    }

    ReturnImport plan(const QByteArray &csv)
    {
        const DecodedText decoded = decodeText(csv);
        CsvReader reader(decoded.text, sniffSeparator(decoded.text));
        CsvRow row;
        while (reader.next(row)) {
            if (row.isBlank())
                continue;
            if (m_columns)
                take(row);
            else
                m_columns.emplace(row.cells, row.line, m_known);
        }
        if (const auto &fault = reader.fault())
            m_plan.refused.append({fault->line, fault->column, {}, fault->reason});
        if (!m_columns)
            m_plan.refused.append({1, 0, {}, Text::tr("The file is empty.")});
        else
            m_plan.refused = m_columns->refused() + m_plan.refused;
        for (const RecordId &pupil : std::as_const(m_changed))
            m_plan.changedPupils.append(*m_known.pupil(pupil));
        return std::move(m_plan);
    }

private:
    QString cell(const QString &field) const
    {
        const int index = m_columns->indexOf(field);
        return index < 0 ? QString() : tidyText(m_row->cells.value(index));
    }

    void refuse(const QString &field, const QString &reason) { refuseAt(m_columns->indexOf(field), reason); }

    void refuseAt(int index, const QString &reason)
    {
        m_isRefused = true;
        m_plan.refused.append({m_row->line, index + 1, m_columns->header(index), reason});
    }

    void take(const CsvRow &row)
    {
        m_row = &row;
        m_isRefused = !m_columns->refused().isEmpty();
        ConsentReturn given;
        readPlain(given);
        const Pupil *pupil = m_isRefused ? nullptr : findPupil();
        if (!pupil)
            return;
        given.pupil = pupil->id;
        readForm(given, *pupil);
        if (!m_isRefused)
            readGiver(given, *pupil);
        if (!m_isRefused)
            check(given);
        if (!m_isRefused)
            keep(given);
    }

    void readPlain(ConsentReturn &given)
    {
        given.receivedOn = date(QStringLiteral("received_on"));
        given.signedOn = date(QStringLiteral("signed_on"));
        given.givenBy = cell(QStringLiteral("given_by"));
        given.relationship = cell(QStringLiteral("relationship"));
        const auto method = methodFromText(cell(QStringLiteral("method")));
        if (method)
            given.method = *method;
        else
            refuse(
                QStringLiteral("method"),
                Text::tr("This is no way a form comes: paper, scan, fillable PDF, letter, e-mail, in person, orally."));
    }

    QDate date(const QString &field)
    {
        const QString text = cell(field);
        const QDate day = readDate(text, DateOrder::DayFirst, m_hand.today());
        if (!text.isEmpty() && !day.isValid())
            refuse(field, Text::tr("“%1” is not a day.").arg(text));
        return day;
    }

    const Pupil *findPupil()
    {
        QList<RecordId> found = m_byUpn.value(tidyUpn(cell(upnField())));
        if (found.size() > 1) {
            found.removeIf(
                [this](const RecordId &id) { return !m_known.pupil(id)->isOnRoll(m_hand.today(), KnownNow); });
        }
        if (found.size() == 1)
            return m_known.pupil(found.first());
        refuse(upnField(),
               found.isEmpty() ? Text::tr("No pupil has this UPN.") : Text::tr("Two pupils have this UPN."));
        return nullptr;
    }

    void readForm(ConsentReturn &given, const Pupil &pupil)
    {
        const QString text = cell(yearField());
        const auto written = readAcademicYear(text);
        if (!text.isEmpty() && !written)
            return refuse(yearField(), Text::tr("“%1” is not an academic year: write it as 2026-27.").arg(text));
        if (!given.receivedOn.isValid()) // said by check() in its own words
            return check(given);
        if (!written && needsYear(given.receivedOn))
            return refuseYear();
        const School *school = m_known.school(pupil.school);
        const QString starts = school ? school->yearStarts : School().yearStarts;
        const FormVersion form = formOfYear(m_known, pupil.school,
                                            written.value_or(AcademicYear::containing(given.receivedOn, starts).start));
        given.version = form.id;
        readAnswers(given, form);
        if (!m_isRefused && !m_known.version(form.id)) {
            m_known.put(form);
            m_plan.newForms.append(form);
        }
    }

    void refuseYear()
    {
        refuseAt(std::max(m_columns->indexOf(yearField()), m_columns->indexOf(QStringLiteral("received_on"))),
                 Text::tr("Forms received from May to August need an academic_year: they may be next year's."));
    }

    void readAnswers(ConsentReturn &given, const FormVersion &form)
    {
        for (const auto &[index, key] : m_columns->purposes()) {
            const QString text = tidyText(m_row->cells.value(index));
            const auto answer = answerFromText(text);
            if (!answer)
                refuseAt(index, Text::tr("“%1” is not an answer: yes, no, blank or both.").arg(text));
            else if (form.purpose(key))
                given.answers.insert(key, *answer);
            else if (*answer != Answer::Blank)
                refuseAt(index, Text::tr("The form of that year does not ask for “%1”.").arg(key));
        }
    }

    void readGiver(ConsentReturn &given, const Pupil &pupil)
    {
        const QString field = QStringLiteral("parental_responsibility");
        const auto stated = readYesNo(cell(field));
        if (!cell(field).isEmpty() && !stated)
            return refuse(field, Text::tr("“%1” is neither yes nor no.").arg(cell(field)));
        const Result<GiverMatch> match = matchGiver(pupil, given.givenBy, given.relationship);
        if (!match)
            return refuse(QStringLiteral("given_by"), match.error().message);
        given.by = match->by;
        given.contact = match->contact;
        if (stated.value_or(false) && given.by != ConsentReturn::By::Pupil && !given.givenBy.isEmpty())
            recordResponsibility(given, pupil);
    }

    /// Adds the person as a contact with parental responsibility, or records it where nothing is recorded yet. What a
    /// school or the DPO has recorded stands.
    void recordResponsibility(ConsentReturn &given, Pupil pupil)
    {
        const DatedFlag flag{true,
                             {},
                             m_hand.now,
                             m_hand.user,
                             DatedFlag::Source::Import,
                             Text::tr("stated with the consent return received on %1").arg(dateText(given.receivedOn))};
        const auto known = std::find_if(pupil.contacts.begin(), pupil.contacts.end(),
                                        [&](const Contact &contact) { return contact.id == given.contact; });
        if (known != pupil.contacts.end() && !known->responsibility.isEmpty())
            return;
        if (known != pupil.contacts.end()) {
            known->responsibility.append(flag);
        } else {
            pupil.contacts.append(newContact(given, pupil, flag));
            given.by = ConsentReturn::By::Contact;
            given.contact = pupil.contacts.last().id;
            ++m_plan.contactsAdded;
        }
        m_changed.insert(pupil.id);
        m_known.put(pupil);
    }

    Contact newContact(const ConsentReturn &given, const Pupil &pupil, const DatedFlag &responsibility) const
    {
        const CutName name = cutSpokenName(given.givenBy);
        Contact contact;
        contact.id = RecordId::make();
        contact.order = int(pupil.contacts.size()) + 1;
        contact.forename = name.forename;
        contact.surname = name.surname;
        contact.relationship = given.relationship;
        contact.responsibility = {responsibility};
        return contact;
    }

    void check(const ConsentReturn &given)
    {
        for (const InputFault &fault : checkReturn(given, m_known, m_hand.today())) {
            if (given.receivedOn.isValid() || fault.field == QLatin1String("received_on"))
                refuse(fault.field, fault.reason);
        }
    }

    void keep(ConsentReturn given)
    {
        const PupilConsent said = m_known.about(given.pupil);
        const bool isThere = std::any_of(said.returns.begin(), said.returns.end(), [&](const ConsentReturn *one) {
            return one->cancelled == 0 && one->version == given.version && one->receivedOn == given.receivedOn
                && one->answers == given.answers && isSameGiver(*one, given);
        });
        if (isThere) {
            ++m_plan.alreadyThere;
            return;
        }
        given.id = RecordId::make();
        given.enteredBy = m_hand.user;
        given.entered = m_hand.now;
        m_plan.unclearGivers += isUnclearYes(given, *said.pupil);
        m_known.put(given);
        m_plan.returns.append(given);
    }

    static bool isUnclearYes(const ConsentReturn &given, const Pupil &pupil)
    {
        const Contact *contact = pupil.contact(given.contact);
        const bool isEntitled = given.by == ConsentReturn::By::Pupil
            || (contact && holds(contact->responsibility, given.receivedOn, KnownNow));
        for (int i = 0; i < given.answers.size(); ++i) {
            if (!isEntitled && given.answers.at(i) == Answer::Yes)
                return true;
        }
        return false;
    }

    ConsentBook m_known; ///< as it will be, row by row
    const Hand m_hand;
    QHash<QString, QList<RecordId>> m_byUpn;
    QSet<RecordId> m_changed;
    std::optional<ReturnColumnsFound> m_columns;
    const CsvRow *m_row = nullptr;
    bool m_isRefused = false;
    ReturnImport m_plan;
};

} // namespace

ReturnImport planReturns(const QByteArray &csv, const ConsentBook &book, const Hand &hand)
{
    return Planner(book, hand).plan(csv);
}

QStringList ReturnImport::summary() const
{
    if (!canCommit())
        return {Text::tr("%n row(s) or column(s) are refused. Nothing was stored.", nullptr, int(refused.size()))};
    QStringList lines{Text::tr("%n return(s) are new.", nullptr, int(returns.size()))};
    if (alreadyThere > 0)
        lines.append(Text::tr("%n return(s) were there already.", nullptr, alreadyThere));
    if (contactsAdded > 0)
        lines.append(Text::tr("%n contact(s) are added with parental responsibility.", nullptr, contactsAdded));
    if (unclearGivers > 0)
        lines.append(Text::tr("The yes of %n person(s) is unclear: no parental responsibility is recorded.", nullptr,
                              unclearGivers));
    return lines;
}

Change ReturnImport::toChange(const ConsentBook &book) const
{
    Change change;
    change.reason = Text::tr("consent returns imported from a spreadsheet");
    for (const Pupil &pupil : changedPupils) {
        if (const auto write = pupilWrite(pupil, book.pupil(pupil.id)))
            change.writes.append(*write);
    }
    for (const FormVersion &form : newForms)
        change.writes.append(toWrite(form));
    for (const ConsentReturn &given : returns)
        change.writes.append(toWrite(given));
    return change;
}

} // namespace lanyard
