"""Whose name a German label is: what stands behind it is what they hold or stand for, and not what they are."""

import re

from notecards.extract.patterns import pattern

_WHO = frozenset(
    """Adler Adorno Anaximander Anselm Aquin Arendt Aristoteles Asch Atkinson Augustinus Averroes Avogadro Bacon Baddeley Bandura Barthes Bartlett Bateson Baudrillard Bauman Beauvoir Beccaria Beck Becker Bentham Bergson Berkeley
    Berne Bernoulli Bernstein Bismarck Bleuler Bloch Bloom Boethius Bohr Boltzmann Bourdieu Bowlby Boyle Brecht Brentano Broadbent Broca Bruner Buber Butler Cannon Carnap Cattell Charcot Chomsky Cicero Clausewitz Coase Comte Coulomb Crick Dahrendorf
    Dalton Damasio Darwin Demokrit Dennett Derrida Descartes Dewey Dijkstra Dilthey Dirac Duncker Durkheim Ebbinghaus Einstein Elias Ellis Engels Epiktet Epikur Erikson Euklid Euler Eysenck Fanon Faraday Fechner Festinger Feuerbach Feyerabend
    Fichte Fisher Fodor Foucault Frankfurt Frankl Frege Freud Friedman Fromm Gadamer Galen Galilei Galton Gardner Garfinkel Gauß Gehlen Gettier Giddens Gilligan Glasersfeld Gödel Goffman Gramsci Habermas Haeckel Hamilton Harlow Hayek Hebb Hegel
    Heidegger Heisenberg Helmholtz Heraklit Herder Herodot Herzberg Hilbert Hippokrates Hobbes Hofstede Holzkamp Honneth Horkheimer Hubel Hull Humboldt Hume Husserl Huntington James Jaspers Jonas Jung Kahneman Kant Kelsen Kepler Keynes Kierkegaard
    Kirchhoff Koch Koffka Kohlberg Köhler Kohut Krugman Kuhn Lacan Lakatos Lamarck Lamettrie Lasswell Latour Lazarus Leibniz Lenin Lessing Levinas Lewin Linné Locke Loftus Lorenz Luhmann Lukács Luther Lyotard Machiavelli Malinowski Malthus Mandeville Mannheim
    Marcuse Marx Maslow Maxwell Mayer McClelland McLuhan Mead Mendel Mendelejew Merton Milgram Mill Miller Mills Minsky Modigliani Montesquieu Moore Morgenthau Nagel Nash Neisser Neumann Newton Nietzsche Nozick Nussbaum Ockham Ohm Olson Otto Paley
    Pareto Parmenides Parsons Pascal Pasteur Pawlow Peirce Pestalozzi Piaget Planck Platon Plessner Plinius Popper Porter Protagoras Ptolemäus Pythagoras Putnam Quine Rawls Reich Ricardo Ricoeur Riemann Ritzer Rogers Rorschach Rosa Rosenthal Rousseau
    Russell Rutherford Ryle Said Sartre Saussure Schachter Scheler Schelling Schleiermacher Schopenhauer Schrödinger Schumpeter Searle Seligman Selye Sen Seneca Shannon Shiffrin Simmel Simon Singer Skinner Smith Sokrates Spearman Spencer Sperling Spinoza
    Spivak Sternberg Stern Stiglitz Sweller Tajfel Taylor Thales Thorndike Thukydides Thurstone Tinbergen Tocqueville Tolman Tönnies Toulmin Treisman Turing Tversky Virchow Vogel Voltaire Volta Vygotskij Wygotski Wallerstein Walras Watson Watt Watzlawick
    Weber Wegener Weizsäcker Wernicke Wertheimer Whitehead Wiesel Winnicott Wittgenstein Wundt Zimbardo""".split()
)
_AND_WHO = pattern(r"\s(?:&|und|/)\s|/")
_DATED = pattern(r"\s\((?:\*?\d{3,4}(?:\s?[-–]\s?\d{2,4})?|\d{4}[a-z]?)\)$")
_ET_AL = pattern(r"\s(?:et\sal\.?|u\.\s?a\.)$")


def is_somebody(name: str) -> bool:
    """ "Chomsky", "Spearman (1904)", "Kahneman & Tversky", "Jean Piaget": people whose names everybody learns."""
    said = _ET_AL.sub("", _DATED.sub("", name.strip()))
    parts = [part for part in _AND_WHO.split(said) if part.strip()]
    return bool(parts) and all(_is_one(part.strip()) for part in parts)


def _is_one(name: str) -> bool:
    names = name.split()
    given = all(re.fullmatch(r"[A-ZÄÖÜ](?:[a-zäöüß-]+|\.)|von|van|de", word) for word in names[:-1])
    return 1 <= len(names) <= 4 and given and names[-1] in _WHO
