#include "tests/support/cli_school.h"

#include "models/people/upn.h"
#include "models/store/clock.h"

namespace lanyard::test {

namespace {

struct Known
{
    const char *surname;
    const char *forename;
    const char *parent;
    const char *answers; ///< to every purpose, but "x": no to images on X; empty: nothing came back
};

constexpr Known Pupils[]{{"Stone", "Ida", "Jo", "yes"},
                         {"Reed", "Ivo", "Ann", "x"},
                         {"Vale", "Una", "Dan", ""},
                         {"Hill", "Max", "Eva", "yes"},
                         {"Hill", "Max", "Tom", "yes"}};

QByteArray pupilsFile()
{
    QByteArray csv = "UPN,Surname,Forename,DOB,Year,Reg,Contact 1 Forename,Contact 1 Surname,Contact 1 Relationship,"
                     "Contact 1 Parental Responsibility\n";
    int number = 0;
    for (const Known &pupil : Pupils)
        csv += CliSchool::upn(number++).toLatin1() + ',' + pupil.surname + ',' + pupil.forename + ",10/02/2014,9,9Z,"
            + pupil.parent + ',' + pupil.surname + ",Parent,Yes\n";
    return csv;
}

QByteArray returnsFile()
{
    QByteArray csv = "upn,academic_year,received_on,signed_on,given_by,relationship,method";
    for (const QString &purpose : CliSchool::purposes())
        csv += ',' + purpose.toLatin1();
    csv += '\n';
    int number = -1;
    for (const Known &pupil : Pupils) {
        ++number;
        if (qstrlen(pupil.answers) == 0)
            continue;
        const QByteArray day = CliSchool::today().toLatin1();
        csv += CliSchool::upn(number).toLatin1() + ',' + CliSchool::academicYear().toLatin1() + ',' + day + ',' + day
            + ',' + pupil.parent + ' ' + pupil.surname + ",Parent,paper";
        for (const QString &purpose : CliSchool::purposes())
            csv += *pupil.answers == 'x' && purpose == QLatin1String("image/X") ? ",no" : ",yes";
        csv += '\n';
    }
    return csv;
}

} // namespace

QString CliSchool::upn(int number) { return upnFrom(QStringLiteral("82040003%1").arg(1000 + number)); }

QString CliSchool::today(int days) { return Clock().today().addDays(days).toString(Qt::ISODate); }

QString CliSchool::academicYear()
{
    const QDate day = Clock().today();
    const int start = day.month() >= 9 ? day.year() : day.year() - 1;
    return QStringLiteral("%1-%2").arg(start).arg((start + 1) % 100, 2, 10, QLatin1Char('0'));
}

QStringList CliSchool::purposes()
{
    return words("image video image/X image/Facebook image/Instagram video/X video/Facebook video/Instagram first-name "
                 "age");
}

bool CliSchool::make()
{
    const QString pupils = write(QStringLiteral("pupils.csv"), pupilsFile());
    const QString returns = write(QStringLiteral("returns.csv"), returnsFile());
    return makeDemo(12) && as(QStringLiteral("office"), words("import pupils --partial") << pupils).exit == 0
        && as(QStringLiteral("office"), words("import returns") << returns).exit == 0;
}

} // namespace lanyard::test
