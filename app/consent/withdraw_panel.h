#pragma once

#include "app/consent/withdrawal_entry.h"
#include "models/store/result.h"

#include "models/consent/consent_book.h"
#include "models/posting/published_posts.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace lanyard {

class DateField;
class FieldRow;
class GiverBox;
class MethodBox;
class PupilFinder;
class TextLabel;

/// Records a withdrawal: as easy as giving consent. Anybody signed in may enter one.
class WithdrawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WithdrawPanel(const QDate &today, QWidget *parent = nullptr);

    void setBook(std::shared_ptr<const ConsentBook> book);
    void start(const RecordId &pupil = {}); ///< where null, with the search for one
    void refused(const QString &why); ///< it was not recorded; everything typed stays
    void showTouched(const QList<BroughtDown> &posts); ///< published posts that it would bring down
    WithdrawalEntry entry() const;

Q_SIGNALS:
    void withdraw(const lanyard::WithdrawalEntry &entry);
    void edited(); ///< what it touches may be something else now
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    void choose(const RecordId &pupil);
    void fillPurposes(const Pupil &pupil);
    void record();
    void showObjection(const QString &words);

    QDate m_today;
    std::shared_ptr<const ConsentBook> m_book;
    RecordId m_pupil;

    PupilFinder *m_finder;
    TextLabel *m_name;
    QWidget *m_form;
    QRadioButton *m_whole;
    QRadioButton *m_some;
    QWidget *m_purposes;
    QVBoxLayout *m_purposeColumn;
    QList<std::pair<QString, QCheckBox *>> m_ticks;
    GiverBox *m_giver;
    DateField *m_received;
    MethodBox *m_method;
    TextLabel *m_touched;
    TextLabel *m_objection;
    QPushButton *m_record;
};

} // namespace lanyard
