"""Plans peer visits: who looks at whom, round after round, and when."""
