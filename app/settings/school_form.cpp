#include "app/settings/school_form.h"

#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/form_column.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace lanyard {

namespace {

/// Kept as "09-01", shown as "01/09".
QString dayShown(const QString &kept)
{
    return kept.section(QLatin1Char('-'), 1) + QLatin1Char('/') + kept.section(QLatin1Char('-'), 0, 0);
}

QString dayKept(const QString &shown)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*$)"));
    const QRegularExpressionMatch match = form.match(shown);
    const QDate day(2001, match.captured(2).toInt(), match.captured(1).toInt()); // a year without 29 February
    return match.hasMatch() && day.isValid() ? day.toString(QStringLiteral("MM-dd")) : QString();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"));
    return text.isEmpty() || form.match(text).hasMatch();
}

QSpinBox *number(int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

SchoolForm::SchoolForm(FormColumn &column, QObject *parent)
    : QObject(parent)
    , m_adultAge(number(16, 21, {}))
    , m_lockMinutes(number(1, 240, tr(" minutes")))
{
    Card *school = column.addCard(tr("School"), tr("As printed forms name it."));
    FormColumn::addRow(school, {row("name", tr("&Name")), row("trust", tr("&Trust"))});
    FormColumn::addRow(school,
                       {row("dfe", tr("&DfE number"), tr("Seven digits: local authority and establishment."), 8),
                        row("public", tr("&Platforms that anybody can see"),
                            tr("Separated by commas. Consent forms list them; until they do, the answer there is "
                               "no."))});
    Card *dpo = column.addCard(tr("Data Protection Officer"), tr("Consent forms tell parents whom to write to."));
    FormColumn::addRow(dpo, {row("dpoName", tr("Na&me")), row("dpoEmail", tr("&E-mail"))});
    FormColumn::addRow(dpo, {row("dpoPhone", tr("Teleph&one"), {}, 40), new QWidget});
    Card *rules = column.addCard(tr("Consent and locking"), tr("For the DPO to confirm."));
    FormColumn::addRow(rules,
                       {row("year", tr("Academic &year starts on"), tr("Day and month: 01/09."), 8),
                        new FieldRow(tr("Pupils answer alone from &age"), m_adultAge,
                                     tr("From then on only the pupil's own answer counts.")),
                        new FieldRow(tr("&Lock after nobody has touched it for"), m_lockMinutes)});
    for (QSpinBox *box : {m_adultAge, m_lockMinutes})
        connect(box, &QSpinBox::valueChanged, this, &SchoolForm::edited);
}

FieldRow *SchoolForm::row(const char *key, const QString &label, const QString &hint, int most)
{
    auto *line = new QLineEdit;
    line->setMaxLength(most);
    connect(line, &QLineEdit::textChanged, this, &SchoolForm::edited);
    auto *made = new FieldRow(label, line, hint);
    m_lines.insert(QLatin1String(key), line);
    m_rows.insert(QLatin1String(key), made);
    return made;
}

void SchoolForm::setSchool(const School &school, bool mayWrite)
{
    m_before = school;
    const QHash<QString, QString> values{
        {QStringLiteral("name"), school.name},         {QStringLiteral("trust"), school.trust},
        {QStringLiteral("dfe"), school.dfeNumber},     {QStringLiteral("public"), school.publicPlatforms},
        {QStringLiteral("dpoName"), school.dpoName},   {QStringLiteral("dpoEmail"), school.dpoEmail},
        {QStringLiteral("dpoPhone"), school.dpoPhone}, {QStringLiteral("year"), dayShown(school.yearStarts)}};
    for (auto it = values.begin(); it != values.end(); ++it) {
        m_lines.value(it.key())->setText(it.value());
        m_lines.value(it.key())->setReadOnly(!mayWrite);
        m_rows.value(it.key())->setError({});
    }
    m_adultAge->setValue(school.adultAge);
    m_lockMinutes->setValue(school.lockMinutes);
    for (QSpinBox *box : {m_adultAge, m_lockMinutes})
        box->setReadOnly(!mayWrite);
}

void SchoolForm::goToName() { m_lines.value(QStringLiteral("name"))->setFocus(); }

School SchoolForm::school() const
{
    const auto text = [this](const char *key) { return m_lines.value(QLatin1String(key))->text().trimmed(); };
    School school = m_before;
    school.name = text("name");
    school.trust = text("trust");
    school.dfeNumber = text("dfe").remove(QLatin1Char('/'));
    school.publicPlatforms = text("public");
    school.dpoName = text("dpoName");
    school.dpoEmail = text("dpoEmail");
    school.dpoPhone = text("dpoPhone");
    school.yearStarts = dayKept(text("year"));
    school.adultAge = m_adultAge->value();
    school.lockMinutes = m_lockMinutes->value();
    return school;
}

bool SchoolForm::isChanged() const { return !(school() == m_before); }

bool SchoolForm::check()
{
    static const QRegularExpression sevenDigits(QStringLiteral(R"(^\d{7}$)"));
    const School now = school();
    bool good = true;
    const auto say = [this, &good](const char *key, bool wrong, const QString &words) {
        m_rows.value(QLatin1String(key))->setError(wrong ? words : QString());
        good = good && !wrong;
    };
    say("name", now.name.isEmpty(), tr("A school has a name."));
    say("dfe", !now.dfeNumber.isEmpty() && !sevenDigits.match(now.dfeNumber).hasMatch(),
        tr("Seven digits, such as 820/4000."));
    say("dpoEmail", !isEmail(now.dpoEmail), tr("This is not an e-mail address."));
    say("year", now.yearStarts.isEmpty(), tr("A day and a month, such as 01/09."));
    return good;
}

} // namespace lanyard
