#pragma once

#include "app/consent/evidence_drop.h"
#include "app/consent/form_entry.h"
#include "models/consent/consent_book.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QModelIndex;
class QPushButton;
class QScrollArea;

namespace lanyard {

class AnswerList;
class FormDetails;
class LastForm;
class PupilFinder;
class TextLabel;

/// Types in one paper form after the other: three letters and Return find the pupil, one key an answer, and the last
/// answer saves (or Ctrl+Return, where the person wants to look at it first). The next pupil, or the next brother or
/// sister, is offered at once, and the last form can be taken back. It neither reads nor writes the register: what to
/// save goes out by signal.
class EntryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EntryPanel(const QDate &today, QWidget *parent = nullptr);

    void setBook(std::shared_ptr<const ConsentBook> book);
    void start(const RecordId &pupil = {}); ///< where null, with the search for one
    void resume(const FormEntry &draft);

    void saved(const ConsentReturn &stored); ///< what was asked for by save() is in the register
    void refused(const FormEntry &entry, const std::optional<Evidence> &evidence, const QString &why);
    void notUndone(const QString &why);
    void undone(); ///< the last form was taken back

    bool isUnfinished() const; ///< something was typed that is not saved
    FormEntry entry() const;

Q_SIGNALS:
    void save(const lanyard::FormEntry &entry, const std::optional<lanyard::Evidence> &evidence);
    void undo(const lanyard::RecordId &lastReturn);
    void edited(); ///< a draft is worth keeping
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChosen();
    QWidget *makeAnswers();
    QWidget *makeFoot();

    void chooseAnother();
    void putAside();
    void choose(const RecordId &pupil);
    void show(const Pupil &pupil);
    void fillIn(const FormEntry &draft);
    void showForm(bool shown);
    void trySaving();
    void takeLastBack();
    void showObjection(const QString &words);
    QString standing(const RecordId &pupil) const;
    void showAnswers(const Answers &answers);
    void followAnswer(const QModelIndex &current);

    QDate m_today;
    std::shared_ptr<const ConsentBook> m_book;
    const Pupil *m_pupil = nullptr; // into m_book
    QHash<RecordId, FormEntry> m_halves; ///< left with Esc; taken up again when the pupil is chosen
    RecordId m_lastReturn;
    int m_onTheirWay = 0; ///< forms that go to the register and have not arrived
    bool m_undoWhenSaved = false;

    QScrollArea *m_scroll;
    PupilFinder *m_finder;
    TextLabel *m_title;
    QWidget *m_chosen;
    TextLabel *m_name;
    TextLabel *m_about;
    TextLabel *m_standing;
    QWidget *m_form;
    FormDetails *m_details;
    AnswerList *m_answers;
    EvidenceDrop *m_evidence;
    TextLabel *m_objection;
    QCheckBox *m_saveAtLast;
    QPushButton *m_save;
    TextLabel *m_help; ///< the keys of the answers
    LastForm *m_last;
};

} // namespace lanyard
