#include "models/people/imports/pupil_rows.h"

#include "models/people/imports/date_reading.h"
#include "models/people/imports/import_text.h"
#include "models/people/imports/import_words.h"
#include "models/people/upn.h"
#include "models/tables/folding.h"

#include <QMap>

namespace lanyard {

namespace {

constexpr int Nobody = -1;

bool sameContact(const ImportedContact &a, const ImportedContact &b)
{
    return a.forename == b.forename && a.surname == b.surname && a.relationship == b.relationship && a.title == b.title
        && a.email == b.email && a.phone == b.phone && a.address == b.address && a.responsibility == b.responsibility;
}

void putFirst(QString &to, QString value)
{
    if (to.isEmpty())
        to = std::move(value);
}

} // namespace

PupilRows::PupilRows(const ColumnMapping &mapping, const QStringList &headers, const QDate &today,
                     qsizetype expectedPupils)
    : m_headers(headers)
    , m_columns(mapping.columns().first(std::min(headers.size(), mapping.columns().size())))
    , m_today(today)
{
    sortColumns();
    m_lastCells.resize(size_t(m_pupilColumns.size()));
    m_byKey.reserve(expectedPupils);
}

void PupilRows::sortColumns()
{
    QMap<int, Slot> contacts;
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto [field, contact] = m_columns.at(column);
        if (field == ImportField::Ignored)
            continue;
        if (!isContactField(field)) {
            m_pupilColumns += {column, field, pupilText(field)};
            m_carried |= field;
            continue;
        }
        Slot &slot = contacts[contact];
        slot.number = contact;
        slot.columns += {column, field, contactText(field)};
        slot.carried |= field;
    }
    if (m_carried.testFlag(ImportField::Name))
        m_carried |= ImportField::Surname | ImportField::Forename;
    for (Slot &slot : contacts) {
        if (slot.carried.testFlag(ImportField::ContactName))
            slot.carried |= ImportField::ContactForename | ImportField::ContactSurname;
        m_slots += slot;
    }
}

int PupilRows::columnOf(ImportField field) const
{
    for (const auto &column : m_pupilColumns) {
        if (column.field == field)
            return column.number;
    }
    return -1;
}

void PupilRows::refuse(int line, int column, const QString &reason)
{
    m_result.refused += ImportRefusal{line, column + 1, m_headers.value(column), reason};
    m_rowRefused = true;
}

/// A row whose cells do not stand under their headers cannot be read at all.
bool PupilRows::fits(const CsvRow &row)
{
    const auto isText = [](QStringView cell) { return !cell.trimmed().isEmpty(); };
    const qsizetype expected = m_headers.size();
    const bool tooMany
        = row.cells.size() > expected && std::any_of(row.cells.begin() + expected, row.cells.end(), isText);
    if (row.cells.size() >= expected && !tooMany)
        return true;
    const qsizetype at = std::min(row.cells.size(), expected);
    refuse(row.line, int(at),
           ImportWords::tr("The row has %1 cells where the header has %2.").arg(row.cells.size()).arg(expected));
    const int upn = columnOf(ImportField::Upn);
    ImportedPupil unread;
    unread.line = row.line;
    if (upn >= 0 && upn < row.cells.size())
        unread.upn = tidyUpn(row.cells.at(upn));
    m_result.leftOut += unread;
    return false;
}

void PupilRows::take(const CsvRow &row)
{
    m_rowRefused = false;
    if (row.isBlank() || !fits(row)) {
        m_last = Nobody; // the row before is no longer at hand
        return;
    }
    m_last = pupilOf(row);
    takeContacts(m_last, row);
    m_pending[size_t(m_last)].refused |= m_rowRefused;
}

/// Whether the row says of the pupil what the row before it said, letter by letter.
bool PupilRows::repeatsPupil(const CsvRow &row)
{
    bool repeats = m_last != Nobody;
    for (size_t i = 0; i < m_lastCells.size(); ++i) {
        const QStringView cell = row.cells.at(m_pupilColumns.at(qsizetype(i)).number);
        repeats = repeats && cell == m_lastCells[i];
        m_lastCells[i] = cell;
    }
    return repeats;
}

/// The rows of one pupil mostly follow each other and say the same: then nothing is read twice.
int PupilRows::pupilOf(const CsvRow &row)
{
    if (repeatsPupil(row)) {
        m_sharedRows = true;
        return m_last;
    }
    Read read = readPupil(row);
    const qsizetype before = m_byKey.size();
    int &known = m_byKey[keyOf(read)];
    return m_byKey.size() > before ? known = add(std::move(read)) : merged(known, std::move(read));
}

int PupilRows::add(Read &&read)
{
    m_result.pupils += std::move(read.pupil);
    m_pending.push_back(std::move(read.pending));
    return int(m_pending.size()) - 1;
}

QString PupilRows::keyOf(const Read &read) const
{
    if (!read.pupil.upn.isEmpty())
        return read.pupil.upn;
    if (!read.pupil.admission.isEmpty())
        return u'#' + read.pupil.admission;
    return QString::fromUtf8(folded(read.pupil.surname + u'/' + read.pupil.forename)) + u'/' + read.pending.born;
}

bool PupilRows::isSameChild(int known, const Read &read) const
{
    const auto name = [](const ImportedPupil &p) { return folded(p.surname + p.preferredSurname + u'/' + p.forename); };
    return m_pending[size_t(known)].born == read.pending.born && name(m_result.pupils.at(known)) == name(read.pupil);
}

int PupilRows::merged(int known, Read &&read)
{
    const ImportedPupil &first = m_result.pupils.at(known);
    const int column = std::max(0, columnOf(ImportField::Upn));
    if (!isSameChild(known, read)) {
        const QString reason = ImportWords::tr("Line %1 has the same number for another child.");
        refuse(first.line, column, reason.arg(read.pupil.line));
        refuse(read.pupil.line, column, reason.arg(first.line));
        m_pending[size_t(known)].refused = true;
        read.pending.refused = true;
        return add(std::move(read));
    }
    m_sharedRows = true;
    if (first.year != read.pupil.year || first.group != read.pupil.group) {
        refuse(read.pupil.line, column,
               ImportWords::tr("The same pupil stands on line %1 with another class or year.").arg(first.line));
        m_pending[size_t(known)].refused = true;
    }
    return known;
}

bool PupilRows::append(PupilRows &&later)
{
    if (!agreesWith(later))
        return false;
    m_last = Nobody;
    m_sharedRows |= later.m_sharedRows;
    m_result.refused += std::move(later.m_result.refused);
    m_result.leftOut += std::move(later.m_result.leftOut);
    m_result.pupils.reserve(m_result.pupils.size() + later.m_result.pupils.size());
    for (size_t i = 0; i < later.m_pending.size(); ++i)
        append({std::move(later.m_result.pupils[qsizetype(i)]), std::move(later.m_pending[i])});
    return true;
}

/// Where something is refused of a child that has rows in both, what is said depends on which was read first.
bool PupilRows::agreesWith(const PupilRows &later) const
{
    if (later.m_byKey.size() != qsizetype(later.m_pending.size()))
        return false;
    for (auto other = later.m_byKey.begin(); other != later.m_byKey.end(); ++other) {
        const auto known = m_byKey.find(other.key());
        if (known == m_byKey.end())
            continue;
        const ImportedPupil &ours = m_result.pupils.at(*known);
        const ImportedPupil &theirs = later.m_result.pupils.at(*other);
        const Pending &pending = later.m_pending[size_t(*other)];
        if (pending.refused || !isSameChild(*known, {theirs, pending}) || ours.year != theirs.year
            || ours.group != theirs.group || ours.contacts.size() + theirs.contacts.size() > ImportLimit::ContactsOfOne)
            return false;
    }
    return true;
}

void PupilRows::append(Read &&read)
{
    const qsizetype before = m_byKey.size();
    int &known = m_byKey[keyOf(read)];
    if (m_byKey.size() > before) {
        known = add(std::move(read));
        return;
    }
    m_sharedRows = true;
    for (ImportedContact &contact : read.pupil.contacts)
        addContact(known, std::move(contact), m_slots.first().columns.first().number);
}

PupilRows::Read PupilRows::readPupil(const CsvRow &row)
{
    Read read;
    read.pupil.line = row.line;
    read.pupil.carried = m_carried;
    for (const auto &column : std::as_const(m_pupilColumns))
        readPupilCell(read, row, column);
    checkNames(read, row.line);
    return read;
}

void PupilRows::readPupilCell(Read &read, const CsvRow &row, const Column<ImportedPupil> &to)
{
    ImportedPupil &pupil = read.pupil;
    const int column = to.number;
    const QStringView cell = row.cells.at(column);
    switch (to.field) {
    case ImportField::Upn:
        pupil.upn = tidyUpn(cell);
        if (!pupil.upn.isEmpty() && upnFault(pupil.upn) != UpnFault::None)
            refuse(row.line, column, upnFaultText(pupil.upn));
        break;
    case ImportField::Name: {
        const CutName name = cutSortedName(limited(row, column, 2 * ImportLimit::Name));
        pupil.surname = name.surname;
        pupil.forename = name.forename;
        if (name.forename.isEmpty())
            refuse(row.line, column, ImportWords::tr("The name is not written \"Surname, Forename\"."));
        break;
    }
    case ImportField::Born:
        read.pending.born = m_texts.tidied(cell);
        break;
    case ImportField::Year:
        if (const auto year = yearOf(m_texts.tidied(cell)))
            pupil.year = *year;
        else
            refuse(row.line, column, ImportWords::tr("\"%1\" is not a year group.").arg(tidyText(cell).left(40)));
        break;
    default:
        if (to.text)
            pupil.*to.text->text = limited(row, column, to.text->limit);
    }
}

std::optional<YearGroup> PupilRows::yearOf(const QString &text)
{
    const auto known = m_years.constFind(text);
    return known != m_years.constEnd() ? *known : *m_years.insert(text, YearGroup::parse(text));
}

/// A file that only has preferred names is taken at its word.
void PupilRows::checkNames(Read &read, int line)
{
    const auto check = [this, line](const QString &name, ImportFields columns) {
        if (!name.isEmpty() || !m_carried.testAnyFlags(columns) || m_carried.testFlag(ImportField::Name))
            return;
        for (const auto &column : std::as_const(m_pupilColumns)) {
            if (columns.testFlag(column.field))
                return refuse(line, column.number, ImportWords::tr("The name is missing."));
        }
    };
    ImportedPupil &pupil = read.pupil;
    const bool noLegalSurname = !m_carried.testAnyFlags(ImportField::Surname | ImportField::LegalSurname);
    const bool noLegalForename = !m_carried.testAnyFlags(ImportField::Forename | ImportField::LegalForename);
    if (noLegalSurname && m_carried.testFlag(ImportField::PreferredSurname)) {
        pupil.surname = std::exchange(pupil.preferredSurname, {});
        pupil.carried.setFlag(ImportField::PreferredSurname, false).setFlag(ImportField::Surname);
    }
    if (noLegalForename && m_carried.testFlag(ImportField::PreferredForename)) {
        pupil.forename = std::exchange(pupil.preferredForename, {});
        pupil.carried.setFlag(ImportField::PreferredForename, false).setFlag(ImportField::Forename);
    }
    check(pupil.surname,
          noLegalSurname ? ImportField::PreferredSurname : ImportField::Surname | ImportField::LegalSurname);
    check(pupil.forename,
          noLegalForename ? ImportField::PreferredForename : ImportField::Forename | ImportField::LegalForename);
}

QString PupilRows::limited(const CsvRow &row, int column, int limit)
{
    return limited(m_texts.tidied(row.cells.at(column)), row, column, limit);
}

QString PupilRows::limited(QString text, const CsvRow &row, int column, int limit)
{
    if (text.size() > limit) {
        refuse(row.line, column,
               ImportWords::tr("The text is %1 characters long; at most %2 are possible here.")
                   .arg(text.size())
                   .arg(limit));
        text.truncate(limit);
    }
    return text;
}

void PupilRows::takeContacts(int pupil, const CsvRow &row)
{
    for (const Slot &slot : std::as_const(m_slots)) {
        ImportedContact contact;
        contact.line = row.line;
        contact.carried = slot.carried;
        contact.order = slot.number;
        for (const auto &column : slot.columns)
            readContactCell(contact, row, column);
        if (!contact.isEmpty())
            addContact(pupil, std::move(contact), slot.columns.first().number);
    }
}

void PupilRows::addContact(int pupil, ImportedContact &&contact, int column)
{
    QList<ImportedContact> &contacts = m_result.pupils[pupil].contacts;
    const auto isKnown = [&contact](const ImportedContact &other) { return sameContact(contact, other); };
    if (std::any_of(contacts.begin(), contacts.end(), isKnown))
        return;
    if (contact.forename.isEmpty() && contact.surname.isEmpty())
        refuse(contact.line, column, ImportWords::tr("The contact has no name."));
    else if (contacts.size() == ImportLimit::ContactsOfOne)
        refuse(contact.line, column, ImportWords::tr("The pupil has more than %1 contacts.").arg(contacts.size()));
    else
        contacts += std::move(contact);
}

void PupilRows::readContactCell(ImportedContact &contact, const CsvRow &row, const Column<ImportedContact> &to)
{
    const int column = to.number;
    switch (to.field) {
    case ImportField::ContactOrder:
        if (const int order = row.cells.at(column).trimmed().toInt(); order > 0 && order < 1000)
            contact.order = order;
        break;
    case ImportField::ContactName: {
        CutName name = cutSpokenName(limited(row, column, 2 * ImportLimit::Name));
        putFirst(contact.surname, std::move(name.surname));
        putFirst(contact.forename, std::move(name.forename));
        break;
    }
    case ImportField::ContactResponsibility:
        contact.responsibility = readYesNo(row.cells.at(column));
        if (!contact.responsibility && !row.cells.at(column).trimmed().isEmpty())
            refuse(row.line, column, ImportWords::tr("Parental responsibility is neither yes nor no."));
        break;
    case ImportField::ContactAddress:
        if (const QString lines = limited(tidyLines(row.cells.at(column)), row, column, ImportLimit::Address);
            !lines.isEmpty())
            contact.address += contact.address.isEmpty() ? lines : u'\n' + lines;
        break;
    default:
        if (to.text) // of several telephone numbers the first is kept
            putFirst(contact.*to.text->text, limited(row, column, to.text->limit));
    }
}

void PupilRows::readBirthDates()
{
    const int column = columnOf(ImportField::Born);
    DateOrderVotes votes;
    for (const Pending &pending : m_pending)
        votes.count(pending.born);
    for (size_t i = 0; i < m_pending.size(); ++i) {
        Pending &pending = m_pending[i];
        ImportedPupil &pupil = m_result.pupils[qsizetype(i)];
        if (pending.born.isEmpty())
            continue;
        pupil.born = readDate(pending.born, votes.order(), m_today);
        const bool isImpossible = !pupil.born.isValid() || pupil.born.year() < 1900;
        if (!isImpossible && pupil.born <= m_today)
            continue;
        refuse(pupil.line, column,
               isImpossible ? ImportWords::tr("\"%1\" is not a date.").arg(pending.born.left(40))
                            : ImportWords::tr("The date of birth %1 has not come yet.").arg(pending.born));
        pending.refused = true;
    }
}

void PupilRows::setRefusedApart()
{
    const auto isRefused = [](const Pending &pending) { return pending.refused; };
    if (std::none_of(m_pending.begin(), m_pending.end(), isRefused))
        return;
    QList<ImportedPupil> all = std::exchange(m_result.pupils, {});
    for (size_t i = 0; i < m_pending.size(); ++i)
        (m_pending[i].refused ? m_result.leftOut : m_result.pupils) += std::move(all[qsizetype(i)]);
}

ImportedPupils PupilRows::finish()
{
    readBirthDates();
    const bool rowPerContact = m_sharedRows && !m_slots.isEmpty() && m_slots.first().number == 0;
    for (ImportedPupil &pupil : m_result.pupils)
        pupil.carriesContacts = rowPerContact;
    setRefusedApart();
    std::stable_sort(m_result.refused.begin(), m_result.refused.end(),
                     [](const ImportRefusal &a, const ImportRefusal &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return std::move(m_result);
}

} // namespace lanyard
