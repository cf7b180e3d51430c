/** The seed article's sentences as a careful reader draws them, by section and number; residue lies between them. */
export const seedSentences: readonly (readonly [string, string])[] = [
  ['1.1', 'Entering 2024, Shanghai’s “five centers” construction and various major tasks are further developing.'],
  ['2.1', 'On the first working day of the new year, Shanghai held a city-wide urban renewal promotion conference.'],
  ['2.2', 'Urban renewal is connected to people’s livelihood and development.'],
  [
    '2.3',
    'As the "first meeting of the new year", it aims to use urban renewal as a traction and breakthrough to stimulate new vitality, show a new atmosphere, and accelerate the implementation of various tasks throughout the year.',
  ],
  [
    '3.1',
    'On Wednesday, the Shanghai Municipal Party Committee held the first quarterly work meeting of the year, further requiring all districts and departments to make every effort to catch up and start all work, so as to lay a solid foundation for achieving the goals and tasks throughout the year.',
  ],
  [
    '4.1',
    'Chen Jining, Secretary of the Shanghai Municipal Party Committee, emphasized at the meeting that the implementation of the spirit of General Secretary Xi Jinping’s important speech during his inspection of Shanghai should be made a distinct theme of this year’s work, grasp the political position, overall positioning, and practical implementation specified by General Secretary Xi Jinping, strengthen the system concept, and improve The integrity of work advancement.',
  ],
  [
    '4.2',
    'We must stand at the height of implementing national strategies, safeguarding national interests, and ensuring national security, clearly understand the significance of each task and its position in the overall situation, and serve the country with a stronger sense of mission and stronger execution capabilities.',
  ],
  [
    '5.1',
    "At the same time, tasks related to people's livelihood and well-being and the aspirations of the people must be resolved consistently to reflect the distinctive characteristics of socialist modernization and the essential attributes of a people's city.",
  ],
  [
    '6.1',
    'For Shanghai, this year is a critical year for advancing various major strategic tasks, and it is also a critical year for building strategic advantages for the future.',
  ],
  ['6.2', 'All work must reflect a higher position, higher standards, and higher standards.'],
  [
    '7.1',
    'For this city, some "bottom line" issues of also need to show high standing, high standards and high standards.',
  ],
  [
    '8.1',
    'Ten years ago, Shanghai Municipal Party Committee Secretary Chen Jining repeatedly intervened in the front line with the "four no-two straight" approach.',
  ],
  [
    '8.2',
    'On the night of December 31, he went to the New Year\'s Eve Joint Security Command and the Municipal Urban Operation Management Center located in the Municipal Public Security Bureau to inspect the safe operation of the city during the New Year\'s Day holiday, and urged all parties to "do a good job in the safe operation of the city with a constant sense of responsibility."',
  ],
  ['8.3', 'and safety production work to ensure that everything is implemented without compromise."'],
  ['8.4', 'emphasized during the inspection that safety work cannot be paralyzed or lax in the slightest.'],
  ['8.5', '"The more holidays come, the more important and strict it becomes."'],
  [
    '8.6',
    'It is necessary to further enhance bottom-line thinking and awareness of danger, implement safety system measures in place, implement duty and duty requirements in place, prepare emergency linkage plans in place, and enhance refined thinking, timely analyze and judge risks, investigate hidden dangers, and do a good job of handling complaints immediately and Collaborative disposal will continuously improve the modernization level of megacity governance.',
  ],
  [
    '9.1',
    'At the same time, we will use the construction of resilient and safe cities as the starting point to accelerate the digital transformation of cities, insist on being based on actual results, strengthen the application of new technologies, continuously improve the operating efficiency of the "two networks", and make better use of digital empowerment to protect the general public.',
  ],
  ['9.2', 'Provide strong support for a happy and peaceful holiday.'],
  [
    '10.1',
    'Previously, on December 28, Chen Jining went to the water and electricity supply unit to inspect the operation of facilities and equipment, understand the extreme weather response work, and directly visited the building materials market, reconstruction sites and medical institutions in a "four non-two direct" approach to conduct on-site inspections The implementation of safety production responsibilities puts forward clear requirements for safe operation and safe production in megacities.',
  ],
  [
    '11.1',
    'Shanghai must accelerate the construction of a modern socialist international metropolis with world influence, which means that urban security must have higher requirements and implementation must have higher standards.',
  ],
  [
    '11.2',
    "As the Municipal Party Committee has repeatedly emphasized, we must further highlight the concept of prevention, strengthen bottom-line thinking, rely on technology empowerment, and implement the city's safe operation and safety production work with an ever-reassuring sense of responsibility and a stick-to-end execution ability.",
  ],
  ['11.3', 'Ensure that the general public enjoys a safe and warm winter.'],
  [
    '12.1',
    'During the inspection on 28th, the city leaders went straight to a building materials market located in the urban-rural fringe without saying hello to inspect the safety production work and implementation of safety responsibilities, and urged the implementation of rectification of the discovered safety hazards.',
  ],
  [
    '12.2',
    'Chen Jining pointed out that safety is no small matter, and there must be no chance or paralysis of the mind.',
  ],
  [
    '12.3',
    'The alarm bell should always ring, and we must hold on tight, without discounting or leaving any blind spots.',
  ],
  [
    '12.4',
    'Safety production must be carried on our shoulders and in our hands at all times, and we must tighten the responsibilities of party and government leadership, town and street responsibilities, department supervision responsibilities, and corporate entity responsibilities, promptly identify hidden dangers, rectify and rectify them, and effectively plug loopholes and eliminate risks.',
  ],
  [
    '12.5',
    'has repeatedly emphasized that "you can never worry about it" and "grasp it to the end" and "no compromise", highlighting the fundamental importance of safety to the city.',
  ],
  [
    '12.6',
    'In a city like Shanghai, \'s understanding of "security" should stand at a special level - this is not only a practical examination room to test the city\'s governance system and governance capabilities, but also concerns the energy level and core competition of the entire city.',
  ],
  [
    '13.1',
    'The municipal party committee study seminar last week and the fourth plenary session of the 12th municipal party committee the week before emphasized safety issues.',
  ],
  [
    '13.2',
    'The construction of "five centers" is not only an issue to be considered in the fields of economy, trade, science and technology, but also the safe operation and production safety of the city must be based on the construction of "five centers", and cannot be considered by general and popular standards.',
  ],
  [
    '13.3',
    "Under the position of , Shanghai's urban safety standards should obviously be much higher than the general level, and all work must be performed with excellence and detail.",
  ],
  [
    '14.1',
    'further said that the construction of the "Five Centers" itself must always grasp the relationship between security and development, security and innovation, security and openness.',
  ],
  [
    '15.1',
    'Last week’s municipal party committee study seminar specifically pointed out that we must deeply understand the special strategic significance of the “five centers” at the moment, actively explore and innovate, and be a pioneer in the process of Chinese modernization, “in order to implement national strategies and maintain Make due contributions to national interests and safeguard national security.”',
  ],
  ['16.1', 'Various other fields also have similar requirements.'],
  [
    '16.2',
    'To coordinate development and security, and to promote high-level openness and high-quality development with high-level security - the height and solidity of this "bottom line" will, to some extent, directly affect It’s about the city’s core competitiveness.',
  ],
];
