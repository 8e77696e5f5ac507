#include "tests/bench/full_registers.h"

#include "models/access/raw_keys.h"
#include "models/cases/case_registers.h"
#include "models/registers/form_rows.h"
#include "models/store/attachment.h"
#include "models/store/open_connection.h"
#include "models/store/query.h"
#include "tests/bench/opened.h"

#include <QDir>

namespace lanyard::bench {

namespace {

constexpr int SomeRecords = 2000;
constexpr int OneInOpen = 20;
constexpr int EntriesOfACase = 20;
constexpr int PiecesOfEvidence = 200;
constexpr int BytesOfEvidence = 256 * 1024;

QString userName() { return QStringLiteral("headteacher"); }

Secret password()
{
    QString text = QStringLiteral("for the bench only");
    return Secret::take(text);
}

Register::Options options(const QString &folder)
{
    Register::Options made;
    made.deskFile = folder + QStringLiteral(".desk");
    return made;
}

QVariant valueFor(const FormField &field, int number, const QDate &today)
{
    const QString words = QStringLiteral("%1 %2 quayside o'Brien").arg(field.label.left(20)).arg(number);
    switch (field.kind) {
    case FieldKind::Date:
        return today.addDays(-(number % 900)).toString(Qt::ISODate);
    case FieldKind::Moment:
        return qint64(1'750'000'000'000) + number * qint64(1000);
    case FieldKind::Number:
        return field.least + number % 5;
    case FieldKind::YesNo:
        return qint64(number % 2);
    case FieldKind::Choice:
    case FieldKind::Ticks:
        return field.choices.at(number % field.choices.size()).key;
    case FieldKind::Address:
    case FieldKind::Addresses:
        return QStringLiteral("https://site%1.example/page").arg(number % 500);
    case FieldKind::Email:
        return QStringLiteral("person%1@quay.example").arg(number);
    case FieldKind::User:
    case FieldKind::Users:
    case FieldKind::Pupil:
    case FieldKind::Pupils:
    case FieldKind::Link:
        return {};
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return words;
}

FormRecord recordOf(const FormRegister &form, const Register &opened, int number)
{
    const QList<FormState> &states = form.workflow.states;
    const FormState &last = states.at(states.size() > 2 ? states.size() - 2 : 0); // the one before "cancelled"
    FormRecord record;
    record.id = RecordId::make();
    record.school = opened.school().id;
    record.enteredBy = opened.user().id;
    record.entered = qint64(1'750'000'000'000) + number;
    record.moved = record.entered;
    record.state = number % OneInOpen == 0 ? states.first().key : last.key;
    for (const FormField &field : form.fields)
        record.set(field.key, valueFor(field, number, opened.clock().today()));
    return record;
}

void insert(Connection &connection, const Write &write)
{
    QStringList names{QStringLiteral("id"), QStringLiteral("revision")};
    QStringList marks{QStringLiteral("?"), QStringLiteral("1")};
    for (const QString &column : write.values.keys()) {
        names << column;
        marks << QStringLiteral("?");
    }
    Query query(connection,
                QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(write.table, names.join(u','), marks.join(u',')));
    query.bind(write.id);
    for (const QString &column : write.values.keys())
        query.bind(write.values.value(column));
    valueOf(query.exec());
}

/// Past the trail, which years would have filled: what is measured is reading.
void fill(Connection &connection, const FormRegister &form, const Register &opened, int count)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    for (int number = 0; number < count; ++number)
        insert(connection, toWrite(form, recordOf(form, opened, number)));
    valueOf(transaction.commit());
}

void fillCases(Connection &connection, const Register &opened)
{
    const FormRegister &cases = *formRegister(casesKey());
    const FormRegister &entries = *formRegister(chronologyKey());
    Transaction transaction(connection, Transaction::Kind::Write);
    for (int number = 0; number < ManyCases; ++number) {
        FormRecord record = recordOf(cases, opened, number);
        record.set(QStringLiteral("concerns"), QStringLiteral("pupil"));
        insert(connection, toWrite(cases, record));
        for (int i = 0; i < EntriesOfACase; ++i) {
            FormRecord entry = recordOf(entries, opened, number + i);
            entry.set(ofCase(), record.id.toText());
            insert(connection, toWrite(entries, entry));
        }
        for (int piece = 0; number == 0 && piece < PiecesOfEvidence; ++piece) {
            const Attachment file{cases.table, record.id, QStringLiteral("%1.png").arg(piece),
                                  QStringLiteral("image/png"), crypto::randomBytes(BytesOfEvidence)};
            for (const Write &write : valueOf(attachmentWrites(connection, RecordId::make(), file)))
                insert(connection, write);
        }
    }
    valueOf(transaction.commit());
}

void make(const QString &folder)
{
    Register::New what;
    what.folder = folder;
    what.trust = QStringLiteral("Harbour Trust");
    what.school = QStringLiteral("Quay Primary School");
    what.userName = userName();
    what.roles = {Role::Headteacher, Role::SocialMediaManager, Role::Dsl};
    what.password = password();
    what.cost = KeyCost::cheap();
    const auto recovery = valueOf(Register::create(std::move(what), options(folder)));
    const auto opened = valueOf(Register::signIn(folder, userName(), password(), options(folder)));
    const auto keys = valueOf(rawKeys(folder, recovery.first().text));
    const auto office = valueOf(openConnection({folder + QStringLiteral("/office.sqlcipher")}, keys.front().key));
    for (const FormRegister *form : formRegisters())
        fill(*office, *form, *opened, form == &longestRegister() ? ManyRecords : SomeRecords);
    const auto closed = valueOf(rawKeys(folder, recovery.at(1).text));
    fillCases(*valueOf(openConnection({folder + QStringLiteral("/safeguarding.sqlcipher")}, closed.front().key)),
              *opened);
}

} // namespace

const FormRegister &longestRegister() { return *formRegister(QStringLiteral("comments")); }

std::unique_ptr<Register> openFullRegisters(const Sample &sample)
{
    const QString folder = QFileInfo(sample.folder).absolutePath() + QStringLiteral("/full-registers-and-cases");
    if (!QDir(folder).exists(QStringLiteral("register.lanyard")))
        make(folder);
    return valueOf(Register::signIn(folder, userName(), password(), options(folder)));
}

} // namespace lanyard::bench
