#include "models/people/imports/pupil_rows.h"

#include "models/people/imports/import_text.h"
#include "models/people/imports/import_words.h"
#include "models/people/imports/imported_text.h"
#include "models/people/upn.h"
#include "models/tables/folding.h"

#include <QMap>

namespace lanyard {

namespace {

bool sameContact(const ImportedContact &a, const ImportedContact &b)
{
    return a.forename == b.forename && a.surname == b.surname && a.relationship == b.relationship && a.title == b.title
        && a.email == b.email && a.phone == b.phone && a.address == b.address && a.responsibility == b.responsibility;
}

void putFirst(QString &to, const QString &value)
{
    if (to.isEmpty())
        to = value;
}

} // namespace

PupilRows::PupilRows(const ColumnMapping &mapping, const QStringList &headers, const QDate &today)
    : m_headers(headers)
    , m_columns(mapping.columns().first(std::min(headers.size(), mapping.columns().size())))
    , m_today(today)
{
    sortColumns();
}

void PupilRows::sortColumns()
{
    QMap<int, Slot> contacts;
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto [field, contact] = m_columns.at(column);
        if (field == ImportField::Ignored)
            continue;
        if (!isContactField(field)) {
            m_pupilColumns += column;
            m_carried |= field;
            continue;
        }
        Slot &slot = contacts[contact];
        slot.number = contact;
        slot.columns += column;
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
    for (const int column : m_pupilColumns) {
        if (m_columns.at(column).field == field)
            return column;
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
    if (row.isBlank() || !fits(row))
        return;
    const int pupil = pupilOf(row);
    takeContacts(pupil, row);
    m_read[size_t(pupil)].refused |= m_rowRefused;
}

/// Whether the row says of the pupil what the row before it said, letter by letter.
bool PupilRows::repeatsPupil(const CsvRow &row)
{
    constexpr QChar Between = u'\x1f';
    m_cells.resize(0);
    for (const int column : m_pupilColumns) {
        m_cells += row.cells.at(column);
        m_cells += Between;
    }
    const bool repeats = m_last >= 0 && m_cells == m_lastCells;
    m_lastCells.swap(m_cells);
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
    const QString key = keyOf(read);
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd())
        return m_last = merged(*known, std::move(read));
    m_read.push_back(std::move(read));
    m_last = int(m_read.size()) - 1;
    m_byKey.insert(key, m_last);
    return m_last;
}

QString PupilRows::keyOf(const Read &read) const
{
    if (!read.pupil.upn.isEmpty())
        return read.pupil.upn;
    if (!read.pupil.admission.isEmpty())
        return u'#' + read.pupil.admission;
    return QString::fromUtf8(folded(read.pupil.surname + u'/' + read.pupil.forename)) + u'/' + read.born;
}

bool PupilRows::isSameChild(const Read &a, const Read &b) const
{
    const auto name = [](const ImportedPupil &p) { return folded(p.surname + p.preferredSurname + u'/' + p.forename); };
    return a.born == b.born && name(a.pupil) == name(b.pupil);
}

int PupilRows::merged(int known, Read &&read)
{
    Read &first = m_read[size_t(known)];
    const int column = std::max(0, columnOf(ImportField::Upn));
    if (!isSameChild(first, read)) {
        const QString reason = ImportWords::tr("Line %1 has the same number for another child.");
        refuse(first.pupil.line, column, reason.arg(read.pupil.line));
        refuse(read.pupil.line, column, reason.arg(first.pupil.line));
        first.refused = true;
        read.refused = true;
        m_read.push_back(std::move(read));
        return int(m_read.size()) - 1;
    }
    m_sharedRows = true;
    if (first.pupil.year != read.pupil.year || first.pupil.group != read.pupil.group) {
        refuse(read.pupil.line, column,
               ImportWords::tr("The same pupil stands on line %1 with another class or year.").arg(first.pupil.line));
        first.refused = true;
    }
    return known;
}

PupilRows::Read PupilRows::readPupil(const CsvRow &row)
{
    Read read;
    read.pupil.line = row.line;
    read.pupil.carried = m_carried;
    for (const int column : m_pupilColumns)
        readPupilCell(read, row, column);
    checkNames(read, row.line);
    return read;
}

void PupilRows::readPupilCell(Read &read, const CsvRow &row, int column)
{
    ImportedPupil &pupil = read.pupil;
    const QStringView cell = row.cells.at(column);
    const ImportField field = m_columns.at(column).field;
    switch (field) {
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
        read.born = tidyText(cell);
        m_votes.count(read.born);
        break;
    case ImportField::Year:
        if (const auto year = YearGroup::parse(tidyText(cell)))
            pupil.year = *year;
        else
            refuse(row.line, column, ImportWords::tr("\"%1\" is not a year group.").arg(tidyText(cell).left(40)));
        break;
    default:
        if (const auto *text = pupilText(field))
            pupil.*text->text = limited(row, column, text->limit);
    }
}

/// A file that only has preferred names is taken at its word.
void PupilRows::checkNames(Read &read, int line)
{
    const auto check = [this, line](const QString &name, ImportFields columns) {
        if (!name.isEmpty() || !m_carried.testAnyFlags(columns) || m_carried.testFlag(ImportField::Name))
            return;
        for (const int column : m_pupilColumns) {
            if (columns.testFlag(m_columns.at(column).field))
                return refuse(line, column, ImportWords::tr("The name is missing."));
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

QString PupilRows::limited(const CsvRow &row, int column, int limit, bool lines)
{
    const QStringView cell = row.cells.at(column);
    QString text = lines ? tidyLines(cell) : tidyText(cell);
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
    QList<ImportedContact> &contacts = m_read[size_t(pupil)].pupil.contacts;
    for (const Slot &slot : std::as_const(m_slots)) {
        ImportedContact contact;
        contact.line = row.line;
        contact.carried = slot.carried;
        contact.order = slot.number;
        for (const int column : slot.columns)
            readContactCell(contact, row, column);
        const auto isKnown = [&contact](const ImportedContact &other) { return sameContact(contact, other); };
        if (contact.isEmpty() || std::any_of(contacts.begin(), contacts.end(), isKnown))
            continue;
        if (contact.forename.isEmpty() && contact.surname.isEmpty())
            refuse(row.line, slot.columns.first(), ImportWords::tr("The contact has no name."));
        else if (contacts.size() == ImportLimit::ContactsOfOne)
            refuse(row.line, slot.columns.first(),
                   ImportWords::tr("The pupil has more than %1 contacts.").arg(contacts.size()));
        else
            contacts += std::move(contact);
    }
}

void PupilRows::readContactCell(ImportedContact &contact, const CsvRow &row, int column)
{
    const ImportField field = m_columns.at(column).field;
    switch (field) {
    case ImportField::ContactOrder:
        if (const int order = row.cells.at(column).trimmed().toInt(); order > 0 && order < 1000)
            contact.order = order;
        break;
    case ImportField::ContactName: {
        const CutName name = cutSpokenName(limited(row, column, 2 * ImportLimit::Name));
        putFirst(contact.surname, name.surname);
        putFirst(contact.forename, name.forename);
        break;
    }
    case ImportField::ContactResponsibility:
        contact.responsibility = readYesNo(row.cells.at(column));
        if (!contact.responsibility && !row.cells.at(column).trimmed().isEmpty())
            refuse(row.line, column, ImportWords::tr("Parental responsibility is neither yes nor no."));
        break;
    case ImportField::ContactAddress:
        if (const QString lines = limited(row, column, ImportLimit::Address, true); !lines.isEmpty())
            contact.address += contact.address.isEmpty() ? lines : u'\n' + lines;
        break;
    default:
        if (const auto *text = contactText(field)) // of several telephone numbers the first is kept
            putFirst(contact.*text->text, limited(row, column, text->limit));
    }
}

void PupilRows::readBirthDates()
{
    const int column = columnOf(ImportField::Born);
    for (Read &read : m_read) {
        if (read.born.isEmpty())
            continue;
        read.pupil.born = readDate(read.born, m_votes.order(), m_today);
        const bool isImpossible = !read.pupil.born.isValid() || read.pupil.born.year() < 1900;
        if (!isImpossible && read.pupil.born <= m_today)
            continue;
        refuse(read.pupil.line, column,
               isImpossible ? ImportWords::tr("\"%1\" is not a date.").arg(read.born.left(40))
                            : ImportWords::tr("The date of birth %1 has not come yet.").arg(read.born));
        read.refused = true;
    }
}

ImportedPupils PupilRows::finish()
{
    readBirthDates();
    const bool rowPerContact = m_sharedRows && !m_slots.isEmpty() && m_slots.first().number == 0;
    for (Read &read : m_read) {
        read.pupil.carriesContacts = rowPerContact;
        (read.refused ? m_result.leftOut : m_result.pupils) += std::move(read.pupil);
    }
    std::stable_sort(m_result.refused.begin(), m_result.refused.end(),
                     [](const ImportRefusal &a, const ImportRefusal &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return std::move(m_result);
}

} // namespace lanyard
