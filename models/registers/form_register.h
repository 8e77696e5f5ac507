#pragma once

#include "models/access/permissions.h"
#include "models/registers/form_field.h"
#include "models/registers/workflow.h"
#include "models/store/key_ring.h"

namespace lanyard {

/// A part of a form that one kind of person fills in: "Part 1, requester", "Part 2, authoriser".
struct FormPart
{
    QString key;
    QString title; ///< translated
    QStringList states = {}; ///< in which it is filled in; empty: while the record is not closed
    QList<Role> by = {}; ///< who fills it in; empty: whoever may write the record
    bool isBesides = false; ///< not on the paper form: left out of a blank one, printed after a filled one
};

/// What follows from a record and is never stored: who leads a case. Shown in the table and when the record is read.
struct FormNote
{
    QString key; ///< as the command line and CSV write it
    QString label; ///< translated
    std::function<QString(const FormRecord &)> text; ///< for people
    std::function<QString(const FormRecord &)> machine = {}; ///< for the command line and CSV; else the text
    std::function<QString(const FormRecord &)> because = {}; ///< the sentence that decides, beside it
};

/// A form-shaped register, declared once: its Columns, Fields and Workflow, and from them its table, editor, checks,
/// permissions, tasks, prints, CSV and command line. Its table, in office or in the closed vaults, is one migration:
/// the columns that every one has and one column a field, in this manner:
///
///     CREATE TABLE blocked_content (
///         id BLOB PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, school BLOB REFERENCES school (id),
///         entered_by BLOB NOT NULL, entered INTEGER NOT NULL, moved INTEGER NOT NULL, reason TEXT,
///         requested_on TEXT, …);
///
/// Every register gets the state "cancelled" and the move to it from every open state, with a reason, for whoever may
/// write the record.
struct FormRegister
{
    QString key; ///< "blocked-content": navigation, command line, settings
    QString table; ///< "blocked_content"
    QString title; ///< "Blocked content requests"
    QString singular; ///< "Blocked content request"
    QString formTitle = {}; ///< as the printed form is headed; empty: the singular
    QString about = {}; ///< an empty register says what it is for and what to do next
    QString group = {}; ///< the navigation's entry that it is a tab of; see register_groups.h
    Place place = Place::PolicyReview; ///< its row in the permission table
    /// Where records of one register stand in different rows of it (breaches by staff, by pupils).
    QList<Place> otherPlaces = {};
    /// The closed vaults in which its records lie: cases. None: office. There people and pupils are known by their ids
    /// alone, nothing is signed, and nothing is undone.
    QList<VaultKind> vaults = {};
    std::function<VaultKind(const FormRecord &)> vaultOf
        = {}; ///< where a new record goes; else where what it links to is
    bool isAppendOnly = false; ///< an entry is never changed: a correction is another that points at it
    std::function<Place(const FormRecord &)> placeOf = {};
    std::function<bool(const FormRecord &)> isForTrust = {}; ///< else: where the record has no school
    std::function<bool(const FormRecord &, const RecordId &user)> isHiddenFrom = {}; ///< its subject
    /// Whose record it is besides that of whoever entered it: they read it where the table says "own entries".
    std::function<bool(const FormRecord &, const RecordId &user)> isAbout = {};
    /// Whether files may be attached to a record as it stands; else: until it is closed.
    std::function<bool(const FormRecord &)> takesFiles = {};
    /// What keeps a record from being stored at all, in whatever state: the same device twice.
    Gate refuses = {};
    /// What a new register begins with, in the order of the list: the policy's own blocked sites.
    std::function<QList<FormRecord>(const School &, const QDate &today)> firstRecords = {};

    QList<FormPart> parts = {}; ///< none: one part without a title
    QList<FormField> fields = {};
    QList<FormNote> notes = {};
    Workflow workflow = {};

    QStringList shown = {}; ///< keys of the fields its table shows to begin with, the one that names a record first
    QStringList filtered = {}; ///< keys with a filter chip, besides state and school
    std::function<QString(const FormRecord &)> name = {}; ///< else: the first of `shown`
    std::function<QDate(const FormRecord &)> nextReview = {};

    const FormField *field(const QString &key) const;
    const FormState *state(const QString &key) const;
    const FormPart *part(const QString &key) const;
    const SignatureBlock *signature(const QString &key) const;
    QString firstState() const { return workflow.states.first().key; }
    QString nameOf(const FormRecord &record) const;
    Place placeOfRecord(const FormRecord &record) const;
    bool isTrusts(const FormRecord &record) const;
    bool isClosed(const FormRecord &record) const;
    bool isInOffice() const { return vaults.isEmpty(); }
    bool liesIn(VaultKind kind) const { return isInOffice() ? kind == VaultKind::Office : vaults.contains(kind); }
};

QString cancelledState(); ///< "cancelled"

/// Every form-shaped register of office, in the order of the navigation. One that a test adds comes last.
const QList<const FormRegister *> &formRegisters();
const QList<const FormRegister *> &closedRegisters(); ///< those of the closed vaults: cases and what belongs to them
const FormRegister *formRegister(const QString &key); ///< null where there is none
const FormRegister *formRegisterOfTable(const QString &table); ///< null where the table is no register's
/// Adds the rules that a register's writes are judged by, too. At start, before any register file is open.
void addFormRegister(FormRegister form);

} // namespace lanyard
