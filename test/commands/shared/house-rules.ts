import { articleFrom } from '../../index/seed-article.ts';

export const houseRules = articleFrom(
  `# House rules

## 1. Keys

Every member gets a key. Keys must not be copied.

## 2. Guests

### 2.1 Day guests

Day guests sign the book. They leave by ten.

### 2.2 Night guests

Night guests pay five pounds.

## 4. Fees

Fees are due in May. Section 2.2 names another fee.

## 5. Noise

Drums are not allowed after nine.
`,
  'house.md',
);

export const charter = articleFrom(
  `# Charter

## Part 1: Club

### Article I – Name

#### Section 1

It is called the Owl Club.

#### Section 2

Its seat is in Ulm.

### Article II – Posts

#### Section 1

The chair calls meetings.

#### Section 2

(a) The clerk writes.

(b) The clerk reads.

## Part 2: End

### Article III – Ending

It ends when nobody comes.
`,
  'charter.md',
);

export const tenancy = {
  ...articleFrom(
    `TENANCY ACT

Section 12. Notice

The landlord must give notice of two months. See section 14 for the form.

Section 13. Rent

Rent is due on the first day. Under section 12, notice may be shorter.

Section 14. Form

The notice is written on paper. It must be signed by both parties.

Section 15A. Deposit

The deposit is one month's rent. It is held by the county.
`,
    'tenancy.txt',
  ),
  title: 'Tenancy Act',
};
